// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import fr.referentiel.document.content.Cell.NumberFormat;

/** How numbers are kept and shown in OpenDocument spreadsheets. */
final class OdsNumbers {

	/** The day that spreadsheets count from: day 1 is 31 December 1899 for dates after February 1900. */
	private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

	private OdsNumbers() {
	}

	/** The name of the data style of a format; empty for the general one. */
	static String style(NumberFormat format) {
		return format == NumberFormat.GENERAL ? "" : "n-" + format.name().toLowerCase(Locale.ROOT);
	}

	/** The data styles, as XML. */
	static String styles() {
		return """
				<number:number-style style:name="n-integer"><number:number number:decimal-places="0" number:min-decimal-places="0" number:min-integer-digits="1"/></number:number-style>
				<number:number-style style:name="n-decimal"><number:number number:decimal-places="2" number:min-decimal-places="0" number:min-integer-digits="1"/></number:number-style>
				<number:number-style style:name="n-mark"><number:number number:decimal-places="2" number:min-decimal-places="2" number:min-integer-digits="1"/></number:number-style>
				<number:percentage-style style:name="n-percent"><number:number number:decimal-places="0" number:min-decimal-places="0" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
				<number:date-style style:name="n-date"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
				<number:text-style style:name="n-text"><number:text-content/></number:text-style>
				""";
	}

	/** Opens no element: the attributes that hold the value. */
	static String[] value(double number, NumberFormat format) {
		return switch (format) {
			case PERCENT -> new String[] { "office:value-type", "percentage", "office:value", plain(number) };
			case DATE -> new String[] { "office:value-type", "date", "office:date-value", date(number).toString() };
			default -> new String[] { "office:value-type", "float", "office:value", plain(number) };
		};
	}

	/** As the cell shows it in French. */
	static String shown(double number, NumberFormat format) {
		return switch (format) {
			case INTEGER -> String.format(Locale.FRENCH, "%.0f", number);
			case DECIMAL -> plain(Math.rint(number * 100) / 100).replace('.', ',');
			case MARK -> String.format(Locale.FRENCH, "%.2f", number);
			case PERCENT -> String.format(Locale.FRENCH, "%.0f%%", number * 100);
			case DATE -> date(number).format(DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.FRENCH));
			case GENERAL, TEXT -> plain(number).replace('.', ',');
		};
	}

	private static LocalDate date(double days) {
		return EPOCH.plusDays((long) Math.floor(days));
	}

	private static String plain(double number) {
		return number == Math.rint(number) && Math.abs(number) < 1e15 ? String.valueOf((long) number) : BigDecimal.valueOf(number).toPlainString();
	}
}
