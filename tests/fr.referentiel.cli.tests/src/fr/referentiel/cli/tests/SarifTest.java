// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.contrastsecurity.sarif.SarifSchema210;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import fr.referentiel.cli.CommandLineTool;

/** {@code verifier --format sarif}, judged by the official schema of SARIF 2.1.0 and a validator that knows nothing of this project. */
class SarifTest {
	@TempDir
	Path folder;
	private int code;

	private String verify(Path current, String... arguments) {
		StringWriter results = new StringWriter();
		code = new CommandLineTool(new PrintWriter(results), new PrintWriter(new StringWriter()), current, false).run(arguments);
		return results.toString();
	}

	@Test
	void theLogOfTheShippedModelsIsValid() throws IOException {
		String log = verify(Project.root(), "verifier", "models/mos", "models/mos-2020", "--format", "sarif");
		assertEquals(0, code);
		assertEquals(List.of(), errors(log));
		assertTrue(results(log).size() > 20);
	}

	@Test
	void theLogOfFilesWithErrorsIsValidToo() throws IOException {
		String log = verify(folder, "verifier", Project.models().resolve("invalides").toString(), "--format", "sarif");
		assertEquals(1, code);
		assertEquals(List.of(), errors(log));
	}

	@Test
	void theSchemaRefusesWhatIsNoLog() throws IOException {
		String log = verify(Project.root(), "verifier", "models/mos", "--format", "sarif");
		assertFalse(errors(log.replaceFirst("\"level\": \"warning\"", "\"level\": \"avertissement\"")).isEmpty());
		assertFalse(errors(log.replaceFirst("\"version\": \"2.1.0\"", "\"version\": \"2.0\"")).isEmpty());
	}

	@Test
	void aResultSaysRuleLevelMessagePlaceAndElement() throws IOException {
		Files.writeString(folder.resolve("à vérifier.referentiel"), Files.readString(Project.models().resolve("invalides/code.double.referentiel")));
		JsonObject result = results(verify(folder, "verifier", "à vérifier.referentiel", "--format", "sarif")).get(0).getAsJsonObject();
		assertEquals("code.double", result.get("ruleId").getAsString());
		assertEquals("error", result.get("level").getAsString());
		JsonObject location = result.getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation");
		assertEquals("%C3%A0%20v%C3%A9rifier.referentiel", location.getAsJsonObject("artifactLocation").get("uri").getAsString());
		assertTrue(location.getAsJsonObject("region").get("startLine").getAsInt() > 1);
		assertEquals(1, result.getAsJsonArray("relatedLocations").size(), "the other element of the same code");
		assertTrue(result.getAsJsonObject("partialFingerprints").get("constat/v1").getAsString().startsWith("code.double "));
	}

	@Test
	void theSeverityLimitsWhatIsShown() {
		String all = verify(Project.root(), "verifier", "models/mos", "--format", "sarif");
		String errors = verify(Project.root(), "verifier", "models/mos", "--format", "sarif", "--severite", "erreur");
		assertFalse(results(all).isEmpty());
		assertTrue(results(errors).isEmpty());
	}

	@Test
	void twoRunsGiveTheSameText() {
		assertEquals(verify(Project.root(), "verifier", "models/mos", "--format", "sarif"), verify(Project.root(), "verifier", "models/mos", "--format", "sarif"));
	}

	private static JsonArray results(String log) {
		return JsonParser.parseString(log).getAsJsonObject().getAsJsonArray("runs").get(0).getAsJsonObject().getAsJsonArray("results");
	}

	private static List<String> errors(String log) throws IOException {
		try (InputStream in = SarifSchema210.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
			String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(text, InputFormat.JSON);
			return schema.validate(log, InputFormat.JSON).stream().map(Error::toString).toList();
		}
	}
}
