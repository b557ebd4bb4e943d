@echo off
rem Than Thien: runs the command from a source checkout. The first run builds it;
rem after the sources changed, delete cli\target\thanthien.jar to build it again.
rem Exit code 2 when it cannot be built or started; else that of the command.
setlocal
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%cli\target\thanthien.jar"
set "LOG=%HOME_DIR%target\thanthien-build.log"

for /f "tokens=2 delims=:" %%c in ('chcp') do set "CODEPAGE=%%c"
set "CODEPAGE=%CODEPAGE: =%"
set "CODEPAGE=%CODEPAGE:.=%"
chcp 65001 >nul

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" --version >nul 2>nul
if errorlevel 1 (
    echo thanthien: cần Java 17 trở lên nhưng không thấy / Java 17 or newer is needed, none found 1>&2
    set "RC=2"
    goto end
)
if exist "%JAR%" goto run

where mvn >nul 2>nul
if errorlevel 1 (
    echo thanthien: cần Maven 3.8.7 trở lên để biên dịch nhưng không thấy mvn / Maven 3.8.7 or newer is needed to build, no mvn found 1>&2
    set "RC=2"
    goto end
)
echo thanthien: đang biên dịch, chỉ lần đầu… / building, only the first time… 1>&2
if not exist "%HOME_DIR%target" mkdir "%HOME_DIR%target"
pushd "%HOME_DIR%"
call mvn -B -Dstyle.color=never -Dmaven.test.skip=true -pl cli -am package >"%LOG%" 2>&1 <nul
set "RC=%ERRORLEVEL%"
popd
if not "%RC%"=="0" (
    findstr /b /c:"[ERROR]" "%LOG%" 1>&2
    echo thanthien: biên dịch không thành công, nhật ký ở / the build failed, its log is %LOG% 1>&2
    set "RC=2"
    goto end
)

:run
"%JAVA%" -Xshare:auto -XX:TieredStopAtLevel=1 -XX:+UseSerialGC ^
    -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 ^
    -jar "%JAR%" %*
set "RC=%ERRORLEVEL%"

:end
if defined CODEPAGE chcp %CODEPAGE% >nul
exit /b %RC%
