// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.function.FunctionMetadataRegistry;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The formulas of one workbook: checked, written, and computed once all are there. */
final class XlsxFormulas {

	/** What Excel 2007 added to the functions of Excel 97, which POI's register lists. */
	private static final Set<String> SINCE_2007 = Set.of("AVERAGEIF", "AVERAGEIFS", "COUNTIFS", "IFERROR", "SUMIFS");

	private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");
	private static final Pattern CALL = Pattern.compile("([A-Za-z_][A-Za-z0-9_.]*)\\s*\\(");

	private final XSSFWorkbook file;
	private final XlsxLinks links;
	private final List<XSSFCell> cells = new ArrayList<>();

	XlsxFormulas(XSSFWorkbook file) {
		this.file = file;
		links = new XlsxLinks(file);
	}

	void set(XSSFCell cell, String formula) {
		refuseYoungFunctions(formula);
		String written = links.declare(formula);
		try {
			cell.setCellFormula(written);
		} catch (FormulaParseException wrong) {
			throw new IllegalArgumentException("formula of " + cell.getAddress() + ": " + formula, wrong);
		}
		if (written.equals(formula))
			cells.add(cell);
	}

	/** Writes the results beside the formulas; what POI cannot compute is left to the program that opens the file. */
	void compute() {
		links.finish();
		var evaluator = file.getCreationHelper().createFormulaEvaluator();
		for (XSSFCell cell : cells)
			try {
				evaluator.evaluateFormulaCell(cell);
			} catch (RuntimeException notComputable) {
				// POI has one exception type per cause, all unchecked: not implemented, circular, out of bounds
				file.setForceFormulaRecalculation(true);
			}
	}

	private static void refuseYoungFunctions(String formula) {
		Matcher calls = CALL.matcher(QUOTED.matcher(formula).replaceAll("''"));
		while (calls.find()) {
			String function = calls.group(1).toUpperCase(Locale.ROOT);
			if (FunctionMetadataRegistry.getFunctionByName(function) == null && !SINCE_2007.contains(function))
				throw new IllegalArgumentException(function + " is not a function of Excel 2010: " + formula);
		}
	}
}
