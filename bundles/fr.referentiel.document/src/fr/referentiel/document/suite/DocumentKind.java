// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.suite;

import java.util.List;

/** A document that can be generated, with its formats, the usual ones first. */
public enum DocumentKind {
	GRILLES("grilles", List.of("xlsx")), SYLLABUS("syllabus", List.of("docx", "html")), ANNEXES("annexes", List.of("texte", "docx", "html"));

	private final String code;
	private final List<String> formats;

	DocumentKind(String code, List<String> formats) {
		this.code = code;
		this.formats = formats;
	}

	/** The name that commands use. */
	public String code() {
		return code;
	}

	/** The formats it can be written in; never empty. */
	public List<String> formats() {
		return formats;
	}
}
