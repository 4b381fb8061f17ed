@echo off
rem Starts Référentiel Studio. JAVA_HOME: preferred Java, 21 or newer. A Java in the folder "jre" beside it goes first.
chcp 65001 >nul
setlocal
set "java=javaw.exe"
set "console=java.exe"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\javaw.exe" set "java=%JAVA_HOME%\bin\javaw.exe" & set "console=%JAVA_HOME%\bin\java.exe"
if exist "%~dp0jre\bin\javaw.exe" set "java=%~dp0jre\bin\javaw.exe" & set "console=%~dp0jre\bin\java.exe"
set "major="
for /f "tokens=2 delims== " %%v in ('""%console%" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.specification.version ="" 2^>nul') do set "major=%%v"
if not defined major goto absent
if %major% LSS 21 goto absent
for %%j in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%j"
set "flags=-Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:MetaspaceSize=160m -XX:+AutoCreateSharedArchive -Xlog:disable --enable-native-access=ALL-UNNAMED"
if %major% GEQ 23 set "flags=%flags% --sun-misc-unsafe-memory-access=allow"
start "" "%java%" %flags% -XX:SharedArchiveFile="%~dp0configuration\demarrage.jsa" %REFERENTIEL_STUDIO_OPTIONS% -jar "%launcher%" -name "Référentiel Studio" -nl fr %*
exit /b 0
:absent
echo Référentiel Studio : il faut Java 21 ou plus récent. 1>&2
mshta "javascript:alert('Référentiel Studio a besoin de Java 21 ou plus récent, et cette machine n\'en a pas.\n\nInstallez un JDK 21 (https://adoptium.net), puis relancez ; s\'il est ailleurs, indiquez son dossier dans JAVA_HOME.');close()"
exit /b 2
