@echo off
rem Starts Interphase with Java 21 or newer: that of JAVA_HOME, else the one on the path.
rem   interphase                 the workspace is Interphase in your home
rem   interphase -data FOLDER    another one
setlocal
set "java=javaw"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\javaw"
for %%j in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~fj"
start "" "%java%" --enable-native-access=ALL-UNNAMED -jar "%launcher%" -nosplash %*
