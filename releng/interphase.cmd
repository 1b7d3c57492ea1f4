@echo off
rem Interphase on the command line. Builds the headless product on first use.
setlocal
set "ROOT=%~dp0.."
if not defined JAVA_HOME (
  echo Set JAVA_HOME to a JDK 21 or newer. >&2
  exit /b 1
)
set "PRODUCT=%ROOT%\releng\org.interphase.headless.product\target\products\interphase-headless\win32\win32\x86_64"
if not exist "%PRODUCT%\configuration\config.ini" (
  echo Building Interphase, the first time takes a few minutes ... >&2
  call mvn -B -f "%ROOT%\pom.xml" -Dheadless -pl :org.interphase.headless.product -am -DskipTests package > "%ROOT%\releng\build.log" 2>&1
  if errorlevel 1 (
    echo Interphase could not be built with Maven 3.9 or newer; see %ROOT%\releng\build.log >&2
    exit /b 1
  )
)
for %%L in ("%PRODUCT%\plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%L"
"%JAVA_HOME%\bin\java" -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED -jar "%LAUNCHER%" -data @none -nosplash %*
exit /b %ERRORLEVEL%
