// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.suite;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A document that can be generated. */
public enum DocumentKind {
	GRILLES("grilles", true, true, List.of(Format.XLSX)),
	SYLLABUS("syllabus", true, false, List.of(Format.DOCX, Format.HTML)),
	LIVRET("livret", false, true, List.of(Format.DOCX, Format.HTML, Format.XLSX)),
	PROGRAMME("programme", false, false, List.of(Format.DOCX, Format.HTML)),
	ANOMALIES("anomalies", false, false, List.of(Format.DOCX, Format.HTML)),
	ANNEXES("annexes", false, false, List.of(Format.TEXTE));

	private final String code;
	private final boolean byExam;
	private final boolean someones;
	private final List<Format> usual;

	DocumentKind(String code, boolean byExam, boolean someones, List<Format> usual) {
		this.code = code;
		this.byExam = byExam;
		this.someones = someones;
		this.usual = usual;
	}

	/** The name that commands use. */
	public String code() {
		return code;
	}

	/** Whether it can be made for one épreuve. */
	public boolean byExam() {
		return byExam;
	}

	/** Whether it goes with one candidate or learner, who has one option. */
	boolean someones() {
		return someones;
	}

	/** The formats it is written in unless others are wanted; never empty. */
	public List<Format> usual() {
		return usual;
	}

	/** The names of all documents, separated by commas. */
	public static String codes() {
		return Arrays.stream(values()).map(DocumentKind::code).collect(Collectors.joining(", "));
	}
}
