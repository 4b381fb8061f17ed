// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.util.List;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import fr.referentiel.document.content.Validation;

/** What an Excel sheet lets be typed. */
final class XlsxValidations {

	private XlsxValidations() {
	}

	static void add(XSSFSheet sheet, List<Validation> validations) {
		var rules = new XSSFDataValidationHelper(sheet);
		for (Validation validation : validations)
			add(sheet, rules, validation);
	}

	private static void add(XSSFSheet sheet, XSSFDataValidationHelper rules, Validation validation) {
		var cells = new CellRangeAddressList();
		cells.addCellRangeAddress(XlsxSheet.address(validation.range()));
		var written = rules.createValidation(constraint(rules, validation), cells);
		written.setErrorStyle(DataValidation.ErrorStyle.STOP);
		written.setEmptyCellAllowed(true);
		written.createErrorBox(validation.message().errorTitle(), validation.message().error());
		written.setShowErrorBox(true);
		if (!validation.message().hint().isEmpty()) {
			written.createPromptBox("", validation.message().hint());
			written.setShowPromptBox(true);
		}
		sheet.addValidationData(written);
	}

	private static DataValidationConstraint constraint(XSSFDataValidationHelper rules, Validation validation) {
		return switch (validation) {
			case Validation.OneOf list -> rules.createExplicitListConstraint(list.values().toArray(String[]::new));
			case Validation.Between numbers -> rules.createDecimalConstraint(DataValidationConstraint.OperatorType.BETWEEN,
					String.valueOf(numbers.minimum()), String.valueOf(numbers.maximum()));
		};
	}
}
