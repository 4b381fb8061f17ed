@echo off
rem Starts Référentiel Studio with the first Java, 21 or newer, of: the folder "jre" beside it, JAVA_HOME, PATH.
chcp 65001 >nul
setlocal
set "java="
call :try "%~dp0jre\bin\"
if not defined java if defined JAVA_HOME call :try "%JAVA_HOME%\bin\"
if not defined java for /f "delims=" %%j in ('where java.exe 2^>nul') do if not defined java call :try "%%~dpj"
if not defined java goto absent
for %%j in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%j"
set "flags=-Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:MetaspaceSize=160m -XX:+AutoCreateSharedArchive -Djava.awt.headless=true -Xlog:disable --enable-native-access=ALL-UNNAMED"
if %major% GEQ 23 set "flags=%flags% --sun-misc-unsafe-memory-access=allow"
start "" "%java%" %flags% -XX:SharedArchiveFile="%~dp0configuration\demarrage.jsa" %REFERENTIEL_STUDIO_OPTIONS% -jar "%launcher%" -name "Référentiel Studio" -nl fr %*
exit /b 0
:absent
echo Référentiel Studio : il faut Java 21 ou plus récent. 1>&2
mshta "javascript:alert('Référentiel Studio a besoin de Java 21 ou plus récent, et cette machine n\'en a pas.\n\nInstallez un JDK 21 (https://adoptium.net), puis relancez ; s\'il est ailleurs, indiquez son dossier dans JAVA_HOME.');close()"
exit /b 2
rem Takes the Java of a folder if it is new enough.
:try
if not exist "%~1javaw.exe" exit /b
set "major="
for /f "tokens=2 delims== " %%v in ('""%~1java.exe" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.specification.version ="" 2^>nul') do set "major=%%v"
if not defined major exit /b
if %major% LSS 21 exit /b
set "java=%~1javaw.exe"
exit /b
