// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.workbench;

import java.util.Set;

/** The options of the workbench that are followed by a value, so that the value is not taken for a file to open. */
final class OptionsWithValue {
	static final Set<String> NAMES = Set.of("-data", "-product", "-application", "-name", "-nl", "-os", "-ws", "-arch", "-configuration", "-perspective", "-showsplash",
			"-testproperties", "-testpluginname", "-testApplication", "-loaderpluginname", "-dev");

	private OptionsWithValue() {
	}
}
