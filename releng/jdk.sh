# Sets JAVA_HOME to a JDK of at least $JAVA_MIN: the given one if it fits, else the newest-named one that is installed. Sourced.
JAVA_MIN=21

java_major() { sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null; }
fits() { [ -x "$1/bin/javac" ] && m=$(java_major "$1") && [ -n "$m" ] && [ "$m" -ge "$JAVA_MIN" ]; }
if ! fits "${JAVA_HOME:-/nonexistent}"; then
  JAVA_HOME=
  for home in "$(dirname "$(dirname "$(readlink -f "$(command -v javac || echo /nonexistent/bin/javac)")")")" \
      /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if fits "$home"; then JAVA_HOME=$home; break; fi
  done
  [ -n "$JAVA_HOME" ] || { echo "No JDK $JAVA_MIN or newer found: install one (for example Temurin), or set JAVA_HOME." >&2; exit 1; }
fi
export JAVA_HOME
