// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.matrix;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fr.referentiel.trace.LinkNature;
import fr.referentiel.trace.Matrix;
import fr.referentiel.trace.TraceNode;

/**
 * A matrix as CSV for a French spreadsheet: UTF-8 with its byte order mark, semicolons, lines ended by CR LF, and quotes as in RFC 4180.
 *
 * <p>No text becomes a formula: what begins like one ({@code = + - @}, tab, carriage return) gets an apostrophe in front, as OWASP advises.
 * {@code docs/decisions} tells why.
 */
public final class MatrixCsv {
	private static final String MARK = "\uFEFF";
	private static final String FORMULA = "=+-@\t\r";

	/** Writes the matrix; the stream is left open. */
	public void write(MatrixSubject subject, OutputStream out) throws IOException {
		Matrix matrix = subject.matrix();
		Map<String, String> natures = new HashMap<>();
		matrix.cells().forEach(cell -> natures.put(cell.row() + '\n' + cell.column(), nature(cell.nature())));
		StringBuilder text = new StringBuilder(MARK);
		List<String> header = new ArrayList<>(List.of("Code", MatrixWorkbook.capital(subject.rows().singular())));
		matrix.columns().forEach(column -> header.add(MatrixSubject.name(column)));
		header.addAll(List.of("Total", "Trou admis"));
		line(text, header);
		Map<String, String> accepted = subject.accepted();
		Map<String, Integer> totals = matrix.rowTotals();
		for (TraceNode row : matrix.rows()) {
			List<String> fields = new ArrayList<>(List.of(row.code() == null ? "" : row.code(), row.label()));
			matrix.columns().forEach(column -> fields.add(natures.getOrDefault(row.id() + '\n' + column.id(), "")));
			fields.add(String.valueOf(totals.get(row.id())));
			fields.add(accepted.getOrDefault(row.id(), ""));
			line(text, fields);
		}
		List<String> sums = new ArrayList<>(List.of("Total", ""));
		matrix.columnTotals().values().forEach(total -> sums.add(String.valueOf(total)));
		sums.addAll(List.of(String.valueOf(matrix.cells().size()), ""));
		line(text, sums);
		out.write(text.toString().getBytes(StandardCharsets.UTF_8));
	}

	private static String nature(LinkNature nature) {
		return switch (nature) {
		case ECRIT -> "écrit";
		case ENSEMBLE -> "ensemble";
		case DERIVE -> "déduit";
		};
	}

	private static void line(StringBuilder text, List<String> fields) {
		text.append(fields.stream().map(MatrixCsv::field).collect(Collectors.joining(";", "", "\r\n")));
	}

	private static String field(String value) {
		String safe = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
		boolean quoted = safe.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r' || c == '\t');
		return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
	}
}
