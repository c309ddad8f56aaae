"""The index of the traps that telegrams set for a parser, and the test of each; none is missing, none is skipped.

A trap is a reading that looks right and is wrong; the number is that of the list of traps in the format reference.
"""

from __future__ import annotations

import importlib
import re
from types import ModuleType

import pytest

TRAPS = {
    1: ("transmission", "test_t01_day_of_a_leap_year"),
    2: ("transmission", "test_t02_leap_day"),
    3: ("transmission", "test_t03_filed_in_the_new_year"),
    4: ("transmission", "test_t04_serial_modulo_ten_thousand"),
    5: ("transmission", "test_t05_section_of_a_single_section"),
    6: ("transmission", "test_t06_relay_of_a_collective_s_member"),
    7: ("transmission", "test_t07_relay_over_three_lines"),
    8: ("transmission", "test_t08_operating_signal_is_no_level"),
    9: ("transmission", "test_t09_service_note_without_a_space"),
    10: ("transmission", "test_t10_two_precedences"),
    11: ("transmission", "test_t11_instruction_behind_the_year"),
    12: ("transmission", "test_t12_century_of_an_older_order"),
    13: ("transmission", "test_t13_page_line_behind_a_keyword"),
    14: ("transmission", "test_t14_distribution_is_no_address"),
    15: ("transmission", "test_t15_continuity_number_is_a_string"),
    16: ("transmission", "test_t16_address_without_an_indicator"),
    17: ("transmission", "test_t17_address_that_begins_with_a_digit"),
    18: ("transmission", "test_t18_exempted_posts"),
    19: ("transmission", "test_t19_range_of_continuity_numbers"),
    20: ("preamble", "test_t20_doubled_letter_of_a_spaced_word"),
    21: ("preamble", "test_t21_lower_case_section_words"),
    22: ("preamble", "test_t22_encrypt_for_transmission_only"),
    23: ("preamble", "test_t23_service_note_behind_the_number"),
    24: ("preamble", "test_t24_caption_twice_and_astray"),
    25: ("preamble", "test_t25_order_and_tags_on_one_line"),
    26: ("preamble", "test_t26_order_that_never_was"),
    27: ("preamble", "test_t27_month_first_and_too_early"),
    28: ("preamble", "test_t28_event_instead_of_a_date"),
    29: ("preamble", "test_t29_tags_without_separators"),
    30: ("preamble", "test_t30_person_among_the_tags"),
    31: ("preamble", "test_t31_tags_end_at_a_blank_line"),
    32: ("preamble", "test_t32_subject_over_two_lines"),
    33: ("preamble", "test_t33_subject_below_its_keyword"),
    34: ("preamble", "test_t34_references_glued_to_the_subject"),
    35: ("preamble", "test_t35_mark_on_the_subject"),
    36: ("preamble", "test_t36_reference_inherits_the_year"),
    37: ("preamble", "test_t37_reference_across_a_line_end"),
    38: ("preamble", "test_t38_two_serials_of_one_post"),
    39: ("preamble", "test_t39_letters_for_figures_in_references"),
    40: ("preamble", "test_t40_report_beside_a_cable"),
    41: ("preamble", "test_t41_military_reference"),
    42: ("preamble", "test_t42_telephone_conversation"),
    43: ("preamble", "test_t43_pilcrow_before_a_reference"),
    44: ("body", "test_t44_labels_with_a_stray_one"),
    45: ("body", "test_t45_labels_and_marks"),
    46: ("body", "test_t46_year_at_the_start_of_a_line"),
    47: ("body", "test_t47_brackets_that_are_no_marks"),
    48: ("body", "test_t48_mark_behind_the_word_that_opens_a_summary"),
    49: ("body", "test_t49_transposed_mark"),
    50: ("body", "test_t50_releasable_is_not_noforn"),
    51: ("body", "test_t51_page_line_with_the_post_cut"),
    52: ("body", "test_t52_page_within_a_section"),
    53: ("body", "test_t53_page_line_in_mid_sentence"),
    54: ("body", "test_t54_echoes_around_a_page_line"),
    55: ("body", "test_t55_underlined_heading"),
    56: ("body", "test_t56_underline_glued_to_a_heading"),
    57: ("body", "test_t57_summary_that_ends_in_its_paragraph"),
    58: ("body", "test_t58_closer_cut_in_two"),
    59: ("body", "test_t59_note_in_brackets"),
    60: ("body", "test_t60_comment_under_a_heading"),
    61: ("body", "test_t61_heading_before_a_page_line"),
    62: ("ending", "test_t62_name_in_title_case_without_a_line_end"),
    63: ("ending", "test_t63_names_with_something_beside_them"),
    64: ("ending", "test_t64_last_lines_that_are_no_names"),
    65: ("ending", "test_t65_archive_id_is_no_name"),
    66: ("ending", "test_t66_release_stamp_in_mid_sentence"),
    67: ("ending", "test_t67_second_section_with_its_own_header"),
    68: ("ending", "test_t68_sensitive_portions_of_a_secret_cable"),
    69: ("ending", "test_t69_sensitive_portion_without_the_caption"),
    70: ("ending", "test_t70_web_copies"),
}
"""Number of each trap: the area (a module of ``traps``) and the test."""

AREAS = sorted({area for area, _ in TRAPS.values()})


def module(area: str) -> ModuleType:
    """The tests of an area."""
    return importlib.import_module(f"tests.cable.traps.test_{area}")


def test_every_trap_is_listed() -> None:
    assert sorted(TRAPS) == list(range(1, 71))


@pytest.mark.parametrize("number", TRAPS)
def test_trap_has_its_test(number: int) -> None:
    area, name = TRAPS[number]
    assert re.match(rf"test_t{number:02d}_[a-z]", name)
    test = getattr(module(area), name)
    assert callable(test)
    assert not {mark.name for mark in getattr(test, "pytestmark", [])} & {"skip", "skipif", "xfail"}


@pytest.mark.parametrize("area", AREAS)
def test_no_area_is_skipped_or_holds_other_traps(area: str) -> None:
    tests = module(area)
    assert not hasattr(tests, "pytestmark")
    numbered = {name for name in vars(tests) if re.match(r"test_t\d", name)}
    assert numbered == {name for each, name in TRAPS.values() if each == area}
