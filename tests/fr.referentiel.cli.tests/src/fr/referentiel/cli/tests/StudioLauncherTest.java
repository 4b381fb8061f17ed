// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import fr.referentiel.testing.Project;

/** The script that starts the studio on Linux says what is missing; it looks for Java in the usual folders, which stand for the machine's here. */
@EnabledOnOs(OS.LINUX)
class StudioLauncherTest {
	private static final String SCRIPT = "features/fr.referentiel.platform.feature/rootfiles/linux/referentiel-studio";

	@TempDir
	Path folder;

	@Test
	void withoutJavaItSaysWhatToInstall() throws Exception {
		assertTrue(start(folder.resolve("absent")).contains("il faut Java 21 ou plus récent, et cette machine n’en a pas. Installez un JDK 21"));
	}

	@Test
	void anOldJavaIsNone() throws Exception {
		assertTrue(start(java("17.0.9")).contains("il faut Java 21 ou plus récent"));
	}

	@Test
	void withJavaButWithoutAScreenItSaysSo() throws Exception {
		assertTrue(start(java("21.0.4")).contains("aucun écran"));
	}

	/** A folder that looks like an installation of this version. */
	private Path java(String version) throws IOException {
		Path home = Files.createDirectories(folder.resolve("java-" + version));
		Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
		Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
		Files.writeString(java, "#!/bin/sh\nexit 0\n");
		assertTrue(java.toFile().setExecutable(true));
		return home;
	}

	/** What the script says before it gives up, which is a wrong use. */
	private String start(Path javaHome) throws Exception {
		Path script = folder.resolve("referentiel-studio");
		Files.writeString(script, Files.readString(Project.root().resolve(SCRIPT)).replace("/usr/lib/jvm/*", folder.resolve("jvm") + "/*")
				.replace("PATH=${PATH:+$PATH:}/usr/bin:/bin", "PATH=" + tools()));
		ProcessBuilder builder = new ProcessBuilder("/bin/sh", script.toString()).redirectErrorStream(true);
		builder.environment().clear();
		builder.environment().put("HOME", folder.toString());
		builder.environment().put("JAVA_HOME", javaHome.toString());
		builder.environment().put("LC_ALL", "C.UTF-8");
		Process process = builder.start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(2, process.waitFor(), said);
		return said;
	}

	/** The programs that the script uses, and no Java among them. */
	private String tools() throws IOException {
		Path tools = Files.createDirectories(folder.resolve("programmes"));
		for (String tool : new String[] { "sed", "dirname", "readlink" }) {
			Path program = tools.resolve(tool);
			Files.writeString(program, "#!/bin/sh\nexec /usr/bin/" + tool + " \"$@\"\n");
			assertTrue(program.toFile().setExecutable(true));
		}
		return tools.toString();
	}
}
