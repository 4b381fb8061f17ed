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

	/**
	 * Opens a spreadsheet, takes what it links to anew, as a person does who accepts that, and writes its first sheet as {@link #FIRST_SHEET} does. It ends with the
	 * file open: to close it while links are being taken makes LibreOffice 7.4 crash now and then.
	 */
	private static final String UPDATE = """
			<?xml version="1.0" encoding="UTF-8"?>
			<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
			<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Liens" script:language="StarBasic">
			Sub Actualise(source As String, target As String)
			  Dim how(2) As New com.sun.star.beans.PropertyValue
			  how(0).Name = "Hidden"
			  how(0).Value = True
			  how(1).Name = "UpdateDocMode"
			  how(1).Value = 3
			  how(2).Name = "MacroExecutionMode"
			  how(2).Value = 4
			  file = StarDesktop.loadComponentFromURL(source, "_blank", 0, how())
			  helper = createUnoService("com.sun.star.frame.DispatchHelper")
			  helper.executeDispatch(file.CurrentController.Frame, ".uno:UpdateTableLinks", "", 0, Array())
			  file.calculateAll()
			  Dim filter(1) As New com.sun.star.beans.PropertyValue
			  filter(0).Name = "FilterName"
			  filter(0).Value = "Text - txt - csv (StarCalc)"
			  filter(1).Name = "FilterOptions"
			  filter(1).Value = "44,34,76,1,,1033"
			  file.storeToURL(target, filter())
			  StarDesktop.terminate()
			End Sub
			</script:module>
			""";
	private static final String LIBRARY = """
			<?xml version="1.0" encoding="UTF-8"?>
			<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
			<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
			 <library:element library:name="Liens"/>
			</library:library>
			""";
	private static final String LIBRARIES = """
			<?xml version="1.0" encoding="UTF-8"?>
			<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
			<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
			 <library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/>
			</library:libraries>
			""";
	private static final String LINKS_ALLOWED = "<item oor:path=\"/org.openoffice.Office.Calc/Content/Update\"><prop oor:name=\"Link\" oor:op=\"fuse\"><value>0</value></prop></item>"
			+ "<item oor:path=\"/org.openoffice.Office.Common/Security/Scripting\"><prop oor:name=\"SecureURL\" oor:op=\"fuse\"><value><it>%s</it></value></prop></item>";

	private static final String PROGRAM = "soffice";
	private static final int PATIENCE_SECONDS = 300;
	/** LibreOffice 7.4 crashes now and then while it takes links anew, before it has written anything. */
	private static final int ATTEMPTS = 3;

	private static final String SETTINGS = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><oor:items xmlns:oor=\"http://openoffice.org/2001/registry\">%s</oor:items>";
	private static final String ALWAYS_COMPUTE = "<item oor:path=\"/org.openoffice.Office.Calc/Formula/Load\"><prop oor:name=\"%s\" oor:op=\"fuse\"><value>0</value></prop></item>";

	private final Path folder;

	private LibreOffice(Path folder) throws IOException {
		this.folder = folder;
		Path profile = Files.createDirectories(folder.resolve("profil/user"));
		Files.writeString(profile.resolve("registrymodifications.xcu"),
				SETTINGS.formatted(ALWAYS_COMPUTE.formatted("OOXMLRecalcMode") + ALWAYS_COMPUTE.formatted("ODFRecalcMode") + LINKS_ALLOWED.formatted(folder.toUri())));
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
		var arguments = new ArrayList<>(List.of("--convert-to", filter, "--outdir", folder.toString()));
		sources.forEach(source -> arguments.add(source.toString()));
		run(arguments);
	}

	/** The first sheet of a spreadsheet, as {@link #FIRST_SHEET} writes it, with what it takes from other files taken anew. */
	public String updated(Path source) throws IOException, InterruptedException {
		Path basic = Files.createDirectories(folder.resolve("profil/user/basic/Standard"));
		Files.writeString(basic.resolve("Liens.xba"), UPDATE);
		Files.writeString(basic.resolve("script.xlb"), LIBRARY);
		Files.writeString(basic.resolveSibling("script.xlc"), LIBRARIES);
		Path target = folder.resolve(source.getFileName() + ".csv");
		for (int time = 0; time < ATTEMPTS && Files.notExists(target); time++) {
			run(List.of("macro:///Standard.Liens.Actualise(\"" + source.toUri() + "\",\"" + target.toUri() + "\")"));
		}
		return Files.readString(target);
	}

	private void run(List<String> arguments) throws IOException, InterruptedException {
		// a profile of its own: an open LibreOffice would swallow the request, and say nothing
		var command = new ArrayList<>(List.of(PROGRAM, "--headless", "--norestore", "-env:UserInstallation=" + folder.resolve("profil").toUri()));
		command.addAll(arguments);
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
