#!/bin/sh
# Starts Référentiel Studio on macOS; JAVA_HOME: preferred Java, 21 or newer. A Java in the folder « jre » beside it goes first.
PATH=${PATH:+$PATH:}/usr/bin:/bin
here=$(cd "$(dirname "$0")" && pwd)
home=
major=0
for c in "$here/jre/Contents/Home" "${JAVA_HOME:-}" "$(/usr/libexec/java_home -v 21+ 2>/dev/null)" /Library/Java/JavaVirtualMachines/*/Contents/Home; do
	[ -n "$c" ] && [ -x "$c/bin/java" ] || continue
	major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$c/release" 2>/dev/null)
	if [ "${major:-0}" -ge 21 ]; then home=$c; break; fi
done
if [ -z "$home" ]; then
	echo "Référentiel Studio : il faut Java 21 ou plus récent." >&2
	osascript -e 'display alert "Référentiel Studio" message "Il faut Java 21 ou plus récent, et cette machine n’en a pas. Installez un JDK 21 (https://adoptium.net), puis relancez ; s’il est ailleurs, indiquez son dossier dans JAVA_HOME."'
	exit 2
fi
for jar in "$here"/plugins/org.eclipse.equinox.launcher_*.jar; do launcher=$jar; done
flags="-Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:MetaspaceSize=160m -XX:+AutoCreateSharedArchive -Djava.awt.headless=true -Xlog:disable --enable-native-access=ALL-UNNAMED"
[ "$major" -lt 23 ] || flags="$flags --sun-misc-unsafe-memory-access=allow"
# shellcheck disable=SC2086
exec "$home/bin/java" -XstartOnFirstThread $flags -XX:SharedArchiveFile="$here/configuration/demarrage.jsa" ${REFERENTIEL_STUDIO_OPTIONS:-} -Declipse.home.location="file:$here/" -jar "$launcher" -name "Référentiel Studio" -nl fr "$@"
