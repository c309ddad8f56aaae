; The installer for Windows, for Inno Setup 6, after python packaging\build.py bundle: iscc /DVersion=0.1.0 packaging\windows\cable-reader.iss
; It has not been built yet: no machine with Windows was at hand.
;
; It installs for the one user who runs it, asks for no rights, and takes no file type away from another program: the
; program is offered for .txt and .xml under "Open with", and opens .cablexml and .cable by itself where nothing does.
#ifndef Version
  #error Say which version: /DVersion=...
#endif

[Setup]
AppId={{8E0C2E9B-5B8C-4E57-9B56-2F4E5E2B3C11}
AppName=Cable Reader
AppVersion={#Version}
AppVerName=Cable Reader {#Version}
DefaultDirName={autopf}\Cable Reader
DefaultGroupName=Cable Reader
PrivilegesRequired=lowest
OutputDir=..\..\dist
OutputBaseFilename=cable-reader-{#Version}-setup
SetupIconFile=..\..\build\icons\cable-reader.ico
UninstallDisplayIcon={app}\cable-reader-window.exe
LicenseFile=..\..\LICENSE
Compression=lzma2
SolidCompression=yes
ChangesAssociations=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible

[Files]
Source: "..\..\dist\cable-reader\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Cable Reader"; Filename: "{app}\cable-reader-window.exe"; AppUserModelID: "io.github.cable_reader.CableReader"

[Registry]
; What the two types are, and what opens them.
Root: HKCU; Subkey: "Software\Classes\CableReader.Review.1"; ValueType: string; ValueData: "Reviewed cable"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\CableReader.Review.1\DefaultIcon"; ValueType: string; ValueData: "{app}\cable-reader-window.exe,0"
Root: HKCU; Subkey: "Software\Classes\CableReader.Review.1\shell\open\command"; ValueType: string; ValueData: """{app}\cable-reader-window.exe"" -- ""%1"""
Root: HKCU; Subkey: "Software\Classes\CableReader.Cable.1"; ValueType: string; ValueData: "Diplomatic cable"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\CableReader.Cable.1\DefaultIcon"; ValueType: string; ValueData: "{app}\cable-reader-window.exe,0"
Root: HKCU; Subkey: "Software\Classes\CableReader.Cable.1\shell\open\command"; ValueType: string; ValueData: """{app}\cable-reader-window.exe"" -- ""%1"""
; Offered for them; the default of an extension is written only where nobody else has one.
Root: HKCU; Subkey: "Software\Classes\.cablexml\OpenWithProgids"; ValueType: string; ValueName: "CableReader.Review.1"; ValueData: ""; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\.cablexml"; ValueType: string; ValueName: ""; ValueData: "CableReader.Review.1"; Flags: createvalueifdoesntexist uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\.cablexml"; ValueType: string; ValueName: "Content Type"; ValueData: "application/vnd.cablereader+xml"; Flags: createvalueifdoesntexist
Root: HKCU; Subkey: "Software\Classes\.cable"; ValueType: string; ValueName: ""; ValueData: "CableReader.Cable.1"; Flags: createvalueifdoesntexist
Root: HKCU; Subkey: "Software\Classes\.cable\OpenWithProgids"; ValueType: string; ValueName: "CableReader.Cable.1"; ValueData: ""; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\.txt\OpenWithProgids"; ValueType: string; ValueName: "CableReader.Cable.1"; ValueData: ""; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\.xml\OpenWithProgids"; ValueType: string; ValueName: "CableReader.Review.1"; ValueData: ""; Flags: uninsdeletevalue
; The name under "Open with".
Root: HKCU; Subkey: "Software\Classes\Applications\cable-reader-window.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "Cable Reader"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\Applications\cable-reader-window.exe\SupportedTypes"; ValueType: string; ValueName: ".cablexml"; ValueData: ""
Root: HKCU; Subkey: "Software\Classes\Applications\cable-reader-window.exe\SupportedTypes"; ValueType: string; ValueName: ".cable"; ValueData: ""
Root: HKCU; Subkey: "Software\Classes\Applications\cable-reader-window.exe\SupportedTypes"; ValueType: string; ValueName: ".txt"; ValueData: ""
Root: HKCU; Subkey: "Software\Classes\Applications\cable-reader-window.exe\SupportedTypes"; ValueType: string; ValueName: ".xml"; ValueData: ""
