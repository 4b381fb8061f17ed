// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules;

/** Codes that are built on the code of the element around: {@code A1.2T1} on {@code A1.2}. */
public final class BuiltCode {
	private BuiltCode() {
	}

	/** Whether a code begins with another and goes on; « A1.10T1 » is not built on « A1.1 », but « E51 » is on « E5 ». */
	public static boolean on(String parent, String code) {
		if (!code.startsWith(parent) || code.length() == parent.length()) {
			return false;
		}
		boolean dotted = parent.indexOf('.') >= 0 || parent.indexOf('-') >= 0;
		return !dotted || !Character.isDigit(parent.charAt(parent.length() - 1)) || !Character.isDigit(code.charAt(parent.length()));
	}
}
