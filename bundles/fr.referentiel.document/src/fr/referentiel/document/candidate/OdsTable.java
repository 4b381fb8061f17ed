// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.candidate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The first sheet of an OpenDocument spreadsheet (OASIS ODF 1.3, part 3, chapter 9), as it is read on the screen. */
final class OdsTable {
	private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
	private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
	/** Spreadsheets repeat empty cells and rows to the end of the sheet. */
	private static final int MOST_REPEATED = 200;

	private final List<List<String>> rows = new ArrayList<>();
	private List<String> row = new ArrayList<>();
	private final StringBuilder cell = new StringBuilder();
	private int cellRepeated = 1;
	private int rowRepeated = 1;
	private boolean inParagraph;

	private OdsTable() {
	}

	static List<List<String>> read(Path file) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			ZipEntry content = zip.getEntry("content.xml");
			if (content == null) {
				throw new IOException("no content.xml");
			}
			try (InputStream in = zip.getInputStream(content)) {
				return new OdsTable().read(in);
			}
		} catch (XMLStreamException damaged) {
			throw new IOException(damaged);
		}
	}

	private List<List<String>> read(InputStream in) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newInstance();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		XMLStreamReader xml = factory.createXMLStreamReader(in);
		while (xml.hasNext()) {
			switch (xml.next()) {
			case XMLStreamReader.START_ELEMENT -> start(xml);
			case XMLStreamReader.CHARACTERS -> text(xml);
			case XMLStreamReader.END_ELEMENT -> {
				if (is(xml, TABLE, "table")) {
					return rows;
				}
				end(xml);
			}
			default -> { }
			}
		}
		return rows;
	}

	private static boolean is(XMLStreamReader xml, String namespace, String name) {
		return name.equals(xml.getLocalName()) && namespace.equals(xml.getNamespaceURI());
	}

	private void start(XMLStreamReader xml) {
		if (is(xml, TABLE, "table-row")) {
			row = new ArrayList<>();
			rowRepeated = repeated(xml, "number-rows-repeated");
		} else if (is(xml, TABLE, "table-cell") || is(xml, TABLE, "covered-table-cell")) {
			cell.setLength(0);
			cellRepeated = repeated(xml, "number-columns-repeated");
		} else if (is(xml, TEXT, "p")) {
			inParagraph = true;
			cell.append(cell.isEmpty() ? "" : " ");
		} else if (is(xml, TEXT, "s") || is(xml, TEXT, "tab") || is(xml, TEXT, "line-break")) {
			cell.append(' ');
		}
	}

	private static int repeated(XMLStreamReader xml, String attribute) {
		String value = xml.getAttributeValue(TABLE, attribute);
		return value == null || !value.matches("\\d{1,9}") ? 1 : Math.clamp(Integer.parseInt(value), 1, MOST_REPEATED);
	}

	private void text(XMLStreamReader xml) {
		if (inParagraph) {
			cell.append(xml.getText());
		}
	}

	private void end(XMLStreamReader xml) {
		if (is(xml, TEXT, "p")) {
			inParagraph = false;
		} else if (is(xml, TABLE, "table-cell") || is(xml, TABLE, "covered-table-cell")) {
			row.addAll(Collections.nCopies(cellRepeated, cell.toString()));
		} else if (is(xml, TABLE, "table-row")) {
			// a row that is repeated holds nothing but what is the same for all: only its place counts
			boolean empty = row.stream().allMatch(String::isBlank);
			rows.addAll(Collections.nCopies(empty ? rowRepeated : 1, row));
		}
	}
}
