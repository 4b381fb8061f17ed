// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.candidate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import fr.referentiel.diagram.writer.QuietLog;

/** The first sheet of an Excel file, as it is read on the screen. */
final class XlsxTable {
	private XlsxTable() {
	}

	static List<List<String>> read(Path file) throws IOException {
		QuietLog.settle();
		try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ); XSSFWorkbook workbook = new XSSFWorkbook(opened)) {
			DataFormatter shown = new DataFormatter(Locale.FRENCH);
			// the value that was computed last, not the formula
			shown.setUseCachedValuesForFormulaCells(true);
			Sheet sheet = workbook.getSheetAt(0);
			List<List<String>> rows = new ArrayList<>();
			for (int i = 0; i <= sheet.getLastRowNum(); i++) {
				Row row = sheet.getRow(i);
				List<String> cells = new ArrayList<>();
				for (int column = 0; row != null && column < row.getLastCellNum(); column++) {
					cells.add(shown.formatCellValue(row.getCell(column)));
				}
				rows.add(cells);
			}
			return rows;
		} catch (InvalidFormatException | RuntimeException damaged) {
			// POI has one unchecked exception per damage
			throw new IOException(damaged);
		}
	}
}
