// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import fr.referentiel.cli.CommandLineTool;
import fr.referentiel.testing.Project;

/** {@code verifier --format sarif}, judged by the official schema of SARIF 2.1.0 and a validator that knows nothing of this project. */
class SarifTest {
	private static final int PATIENCE_SECONDS = 300;

	@TempDir
	Path folder;
	private int code;

	private String verify(Path current, String... arguments) {
		StringWriter results = new StringWriter();
		code = new CommandLineTool(new PrintWriter(results), new PrintWriter(new StringWriter()), current, false).run(arguments);
		return results.toString();
	}

	@Test
	void theLogOfTheShippedModelsIsValid() throws IOException, InterruptedException {
		String log = verify(Project.root(), "verifier", "models/mos", "models/mos-2020", "--format", "sarif");
		assertEquals(0, code);
		assertNull(refused(log));
		assertTrue(results(log).size() > 20);
	}

	@Test
	void theLogOfFilesWithErrorsIsValidToo() throws IOException, InterruptedException {
		String log = verify(folder, "verifier", Project.models().resolve("invalides").toString(), "--format", "sarif");
		assertEquals(1, code);
		assertNull(refused(log));
	}

	@Test
	void theSchemaRefusesWhatIsNoLog() throws IOException, InterruptedException {
		String log = verify(Project.root(), "verifier", "models/mos", "--format", "sarif");
		assertTrue(refused(log.replaceFirst("\"level\": \"warning\"", "\"level\": \"avertissement\"")).contains("non conforme"));
		assertTrue(refused(log.replaceFirst("\"version\": \"2.1.0\"", "\"version\": \"2.0\"")).contains("non conforme"));
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

	/** What the official schema refuses of a log, or null when it accepts it; skipped where the build did not bring the validator, required under CI. */
	private String refused(String log) throws IOException, InterruptedException {
		Path validators = Project.root().resolve("releng/validateurs");
		boolean there = Files.isDirectory(validators.resolve("sarif/target/jars"));
		if (!there && "true".equals(System.getenv("CI"))) {
			fail("Le validateur est requis sous CI=true : construisez releng/validateurs d’abord.");
		}
		if (!there) {
			System.out.println("IGNORÉ : le validateur n’est pas dans releng/validateurs/sarif/target/jars ; SARIF n’est pas vérifié.");
		}
		assumeTrue(there, "le validateur manque");
		Path file = Files.writeString(folder.resolve("constats.sarif"), log);
		Path said = folder.resolve("journal.txt");
		Process process = new ProcessBuilder(validators.resolve("verifier").toString(), file.toString()).redirectErrorStream(true)
				.redirectOutput(said.toFile()).start();
		if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			fail("Le validateur ne répond pas.");
		}
		return process.exitValue() == 0 ? null : Files.readString(said);
	}
}
