// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram.writer;

/**
 * Lets POI and PDFBox log errors to stderr by log4j's own simple means.
 * <p>
 * Without a choice, log4j first complains on stderr that no logging provider is installed, which a command line cannot afford. A
 * {@code log4j.provider} set by whoever started the program stands.
 */
public final class QuietLog {

	private static final String CHOICE = "log4j.provider";

	private QuietLog() {
	}

	/** To be called before the first class of POI or PDFBox is touched; again is harmless. */
	public static void settle() {
		if (System.getProperty(CHOICE) == null)
			System.setProperty(CHOICE, "org.apache.logging.log4j.simple.internal.SimpleProvider");
	}
}
