#!/bin/sh
# Starts Référentiel Studio on macOS; JAVA_HOME: preferred Java, 21 or newer.
here=$(cd "$(dirname "$0")" && pwd)
home=${JAVA_HOME:-$(/usr/libexec/java_home -v 21+ 2>/dev/null)}
major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release" 2>/dev/null)
if [ "${major:-0}" -lt 21 ]; then
	osascript -e 'display alert "Référentiel Studio" message "Il faut Java 21 ou plus récent, et cette machine n’en a pas. Installez un JDK 21 (https://adoptium.net), puis relancez ; s’il est ailleurs, indiquez son dossier dans JAVA_HOME."'
	exit 2
fi
for jar in "$here"/plugins/org.eclipse.equinox.launcher_*.jar; do launcher=$jar; done
exec "$home/bin/java" -XstartOnFirstThread -Xmx1g -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Declipse.home.location="file:$here/" -jar "$launcher" -name "Référentiel Studio" -nl fr "$@"
