// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.matrix;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import fr.referentiel.document.writer.OdsWriter;
import fr.referentiel.document.writer.XlsxWriter;

/** The file formats of a matrix, each named by the end of the file's name. */
public enum MatrixFormat {
	CSV((matrix, out) -> new MatrixCsv().write(matrix, out)),
	XLSX((matrix, out) -> new XlsxWriter().write(MatrixWorkbook.of(matrix), out)),
	ODS((matrix, out) -> new OdsWriter().write(MatrixWorkbook.of(matrix), out)),
	HTML((matrix, out) -> new MatrixPage().write(matrix, out)),
	JSON((matrix, out) -> new MatrixJson().write(matrix, out));

	/** Writes a matrix. */
	private interface Writing {
		void write(MatrixSubject matrix, OutputStream out) throws IOException;
	}

	private final Writing writing;

	MatrixFormat(Writing writing) {
		this.writing = writing;
	}

	/** Writes the whole file; the stream is left open. One matrix gives the same bytes each time. */
	public void write(MatrixSubject matrix, OutputStream out) throws IOException {
		writing.write(matrix, out);
	}

	/** The format of a file of this name, or empty. */
	public static Optional<MatrixFormat> ofFile(String name) {
		return Arrays.stream(values()).filter(format -> name.toLowerCase(Locale.ROOT).endsWith(format.extension())).findFirst();
	}

	/** « .csv, .xlsx … », for messages. */
	public static String extensions() {
		return Arrays.stream(values()).map(MatrixFormat::extension).collect(Collectors.joining(", "));
	}

	private String extension() {
		return "." + name().toLowerCase(Locale.ROOT);
	}
}
