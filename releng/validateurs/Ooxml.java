// SPDX-License-Identifier: EPL-2.0
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/**
 * Checks the DOCX and XLSX files among those it is given against the schemas of ECMA-376 (transitional), part by part; tells what a schema refuses, and ends with 1 if any refuses
 * anything. A part whose root no schema knows is a fault too, but for those of the package (OPC), which these schemas leave out.
 */
public class Ooxml {
	private static final String PACKAGE = "\\[Content_Types\\]\\.xml|.*\\.rels|docProps/core\\.xml";
	private static final SchemaTypeLoader SCHEMAS = XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());

	public static void main(String[] files) {
		boolean broken = false;
		for (String file : files) {
			if (!file.matches(".*\\.(docx|xlsx)"))
				continue;
			Set<String> faults = faults(file);
			System.out.println(file + " : " + (faults.isEmpty() ? "conforme" : "non conforme"));
			faults.forEach(fault -> System.out.println("  " + fault));
			broken |= !faults.isEmpty();
		}
		System.exit(broken ? 1 : 0);
	}

	private static Set<String> faults(String file) {
		var faults = new LinkedHashSet<String>();
		int parts = 0;
		try (var zip = new ZipFile(file)) {
			for (ZipEntry part : zip.stream().map(ZipEntry.class::cast).toList())
				if (part.getName().matches(".*\\.(xml|rels|vml)") && !part.getName().matches(PACKAGE)) {
					parts++;
					try (var in = zip.getInputStream(part)) {
						check(part.getName(), SCHEMAS.parse(in, null, new XmlOptions()), faults);
					}
				}
		} catch (Exception unreadable) {
			faults.add(unreadable.toString());
		}
		if (parts == 0)
			faults.add("aucune partie à vérifier");
		return faults;
	}

	private static void check(String part, XmlObject content, Set<String> faults) {
		if (content.schemaType() == XmlObject.type)
			faults.add(part + " : aucun schéma ne connaît sa racine");
		List<XmlError> errors = new ArrayList<>();
		content.validate(new XmlOptions().setErrorListener(errors));
		errors.forEach(error -> faults.add(part + " : " + error.getMessage()));
	}
}
