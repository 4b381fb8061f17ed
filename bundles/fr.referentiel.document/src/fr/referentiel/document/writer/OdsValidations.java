// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import fr.referentiel.document.content.CellRange;
import fr.referentiel.document.content.Sheet;
import fr.referentiel.document.content.Validation;
import fr.referentiel.document.content.Workbook;

/** What the sheets of one OpenDocument spreadsheet let be typed. */
final class OdsValidations {

	private final Map<Validation, String> names = new IdentityHashMap<>();
	private final Markup xml = new Markup();

	OdsValidations(Workbook workbook) {
		for (Sheet sheet : workbook.sheets())
			for (Validation validation : sheet.validations())
				add(sheet, validation);
	}

	/** The name of the validation of a cell; empty for none. */
	String at(Sheet sheet, int row, int column) {
		return sheet.validations().stream().filter(validation -> validation.range().contains(row, column)).findFirst().map(names::get).orElse("");
	}

	/** All of them, as XML; empty for none. */
	String xml() {
		return names.isEmpty() ? "" : "<table:content-validations>" + xml + "</table:content-validations>\n";
	}

	private void add(Sheet sheet, Validation validation) {
		String name = "val" + (names.size() + 1);
		names.put(validation, name);
		String first = CellRange.address(validation.range().firstRow(), validation.range().firstColumn());
		xml.open("table:content-validation", "table:name", name, "table:condition", "of:" + condition(validation), "table:allow-empty-cell", "true",
				"table:base-cell-address", OdsFormula.address(sheet.name(), first));
		if (!validation.message().hint().isEmpty())
			xml.open("table:help-message", "table:display", "true").element("text:p", validation.message().hint()).close("table:help-message");
		xml.open("table:error-message", "table:display", "true", "table:message-type", "stop", "table:title", validation.message().errorTitle());
		xml.element("text:p", validation.message().error()).close("table:error-message").close("table:content-validation").newLine();
	}

	private static String condition(Validation validation) {
		return switch (validation) {
			case Validation.OneOf list -> "cell-content-is-in-list("
					+ list.values().stream().map(value -> "\"" + value + "\"").collect(Collectors.joining(";")) + ")";
			case Validation.Between numbers -> "cell-content-is-decimal-number() and cell-content-is-between(" + plain(numbers.minimum()) + ","
					+ plain(numbers.maximum()) + ")";
		};
	}

	private static String plain(double number) {
		return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
	}
}
