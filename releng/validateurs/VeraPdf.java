// SPDX-License-Identifier: EPL-2.0
import java.io.FileInputStream;
import java.util.TreeSet;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Checks PDF files against the PDF/UA-1 profile of veraPDF; tells each rule that one of them breaks, and ends with 1 if any does. */
public class VeraPdf {
	public static void main(String[] files) throws Exception {
		VeraGreenfieldFoundryProvider.initialise();
		boolean broken = false;
		for (String file : files)
			try (var in = new FileInputStream(file);
					var parser = Foundries.defaultInstance().createParser(in, PDFAFlavour.PDFUA_1);
					var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
				var result = validator.validate(parser);
				var failures = new TreeSet<String>();
				for (TestAssertion assertion : result.getTestAssertions())
					if (assertion.getStatus() == TestAssertion.Status.FAILED)
						failures.add(assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage());
				System.out.println(file + " : " + (result.isCompliant() ? "conforme" : "non conforme") + ", " + result.getTotalAssertions() + " contrôles");
				failures.forEach(failure -> System.out.println("  " + failure));
				broken |= !result.isCompliant();
			}
		System.exit(broken ? 1 : 0);
	}
}
