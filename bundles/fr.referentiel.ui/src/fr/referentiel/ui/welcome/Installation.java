// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.welcome;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** What is installed here, for the about dialog and for those who report a fault. */
final class Installation {
	private final Bundle own = FrameworkUtil.getBundle(Installation.class);

	/** The product's version, with the time of the build where there is one. */
	String version() {
		Version version = own.getVersion();
		String built = version.getQualifier().matches("\\d{12}") ? " du " + date(version.getQualifier()) : "";
		return version.getMajor() + "." + version.getMinor() + "." + version.getMicro() + built;
	}

	private static String date(String qualifier) {
		return qualifier.substring(6, 8) + "/" + qualifier.substring(4, 6) + "/" + qualifier.substring(0, 4);
	}

	String java() {
		return System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version");
	}

	String system() {
		return System.getProperty("os.name") + " " + System.getProperty("os.version") + " (" + System.getProperty("os.arch") + ")";
	}

	/** All of it, with each component and its version. */
	String report() {
		String components = Arrays.stream(own.getBundleContext().getBundles()).map(b -> b.getSymbolicName() + " " + b.getVersion()).sorted()
				.collect(Collectors.joining("\n"));
		return "Référentiel Studio " + version() + "\n" + java() + "\n" + system() + "\n\n" + components + "\n";
	}
}
