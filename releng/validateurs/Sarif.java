// SPDX-License-Identifier: EPL-2.0
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** Checks SARIF logs against the official schema of SARIF 2.1.0 (OASIS); tells what the schema refuses, and ends with 1 if it refuses anything. */
public class Sarif {
	public static void main(String[] files) throws Exception {
		boolean broken = false;
		Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(official(), InputFormat.JSON);
		for (String file : files) {
			var errors = schema.validate(Files.readString(Path.of(file)), InputFormat.JSON);
			System.out.println(file + " : " + (errors.isEmpty() ? "conforme" : "non conforme"));
			errors.forEach(error -> System.out.println("  " + error));
			broken |= !errors.isEmpty();
		}
		System.exit(broken ? 1 : 0);
	}

	private static String official() throws Exception {
		try (InputStream in = Sarif.class.getClassLoader().getResourceAsStream("schema/sarif-schema-2.1.0.json")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
