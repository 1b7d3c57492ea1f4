# Finds a product of this machine, and builds it on first use and again when its sources have changed. Sourced, with
#   root     the repository
#   name     of the product, as in releng/org.interphase.NAME.product
#   uid      of the product
#   options  for Maven
# Sets product (its folder) and JAVA_HOME.
. "$root/releng/jdk.sh"

case $(uname -s) in
  Darwin) platform=macosx/cocoa ;;
  *) platform=linux/gtk ;;
esac
case $(uname -m) in
  arm64 | aarch64) platform=$platform/aarch64 ;;
  *) platform=$platform/x86_64 ;;
esac
product=$root/releng/org.interphase.$name.product/target/products/$uid/$platform
for app in "$product"/*.app; do
  [ ! -d "$app" ] || product=$app/Contents/Eclipse
done

built=$product/configuration/config.ini
changed() {
  [ -n "$(find "$root/bundles" "$root/features" "$root/targetplatform" \( -name target -o -name bin -o -name '*.tests' \) -prune -o -type f ! -name '.*' -newer "$built" -print | head -n 1)" ]
}
if [ ! -f "$built" ] || changed; then
  echo "Building Interphase (the first time takes a few minutes; what it downloads comes from Maven Central) ..." >&2
  log=$root/releng/build.log
  if ! "$root/mvnw" -B -f "$root/pom.xml" $options -pl ":org.interphase.$name.product" -am -DskipTests package >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    echo "Interphase could not be built; the whole log is in $log" >&2
    exit 1
  fi
  touch "$built"
fi
if [ ! -f "$product/configuration/unsigned" ] && "$JAVA_HOME/bin/java" "$root/releng/Unsign.java" "$product/plugins"; then
  touch "$product/configuration/unsigned"
fi
