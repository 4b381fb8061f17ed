// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * LibreOffice, without a window: it computes every formula of a spreadsheet anew, whatever result the file brings. A test that needs it is skipped with a
 * visible line where it is absent, and fails under {@code CI=true}.
 */
public final class LibreOffice {

	/** The first sheet of a spreadsheet: values as they are shown, parted by a comma, UTF-8. */
	public static final String FIRST_SHEET = "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033";
	/** All sheets of a spreadsheet, one file each: values as they are kept, parted by a stroke, UTF-8. */
	public static final String SHEETS = "csv:Text - txt - csv (StarCalc):124,34,76,1,,1033,false,false,false,false,false,-1";

	private static final String PROGRAM = "soffice";
	private static final int PATIENCE_SECONDS = 300;

	private static final String SETTINGS = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><oor:items xmlns:oor=\"http://openoffice.org/2001/registry\">%s</oor:items>";
	private static final String ALWAYS_COMPUTE = "<item oor:path=\"/org.openoffice.Office.Calc/Formula/Load\"><prop oor:name=\"%s\" oor:op=\"fuse\"><value>0</value></prop></item>";

	private final Path folder;

	private LibreOffice(Path folder) throws IOException {
		this.folder = folder;
		Path profile = Files.createDirectories(folder.resolve("profil/user"));
		Files.writeString(profile.resolve("registrymodifications.xcu"),
				SETTINGS.formatted(ALWAYS_COMPUTE.formatted("OOXMLRecalcMode") + ALWAYS_COMPUTE.formatted("ODFRecalcMode")));
	}

	/** @param folder where it keeps its profile and puts what it writes */
	public static LibreOffice required(Path folder) throws IOException {
		boolean installed = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
				.anyMatch(place -> Files.isExecutable(Path.of(place, PROGRAM)));
		if (!installed && "true".equals(System.getenv("CI")))
			fail("LibreOffice est requis sous CI=true et n’est pas installé.");
		if (!installed)
			System.out.println("IGNORÉ : LibreOffice n’est pas installé ; les fichiers n’y sont ni ouverts ni recalculés.");
		assumeTrue(installed, "LibreOffice n’est pas installé");
		return new LibreOffice(folder);
	}

	/** Opens files and writes each again in another format, into the folder; the filter begins with the ending of their names. */
	public void convert(String filter, List<Path> sources) throws IOException, InterruptedException {
		// a profile of its own: an open LibreOffice would swallow the request, and say nothing
		var command = new ArrayList<>(List.of(PROGRAM, "--headless", "-env:UserInstallation=" + folder.resolve("profil").toUri(), "--convert-to", filter,
				"--outdir", folder.toString()));
		sources.forEach(source -> command.add(source.toString()));
		var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("journal.txt").toFile()).start();
		if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			fail("LibreOffice ne répond pas.");
		}
	}

	/** Opens one file and writes it again in another format, into the folder. @return what was written */
	public Path converted(Path source, String filter) throws IOException, InterruptedException {
		convert(filter, List.of(source));
		Path result = folder.resolve(source.getFileName().toString().replaceFirst("[^.]+$", filter.split(":")[0]));
		assertTrue(Files.exists(result), () -> "LibreOffice n’a pas converti " + source);
		return result;
	}
}
