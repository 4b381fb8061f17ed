// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import fr.referentiel.dsl.ReferentielStandaloneSetup;
import fr.referentiel.model.Identites;
import fr.referentiel.model.Referentiel;
import fr.referentiel.testing.CommandCase;
import fr.referentiel.testing.Project;

/**
 * A diagram of Sirius shows exactly the nodes and links that {@code diagramme --vers x.json} writes for the same view. Links of one nature between the
 * same two elements (one contains the other and mobilises it, say) are one line, in Sirius as in our own pictures.
 */
class SameAsDiagramTest extends CommandCase {
	@BeforeAll
	static void theLanguageIsKnownToEmf() {
		ReferentielStandaloneSetup.doSetup();
	}

	@ParameterizedTest
	@CsvSource({ "mos, ActivitesCompetencesUnites, activites-competences-unites, ''", "mos, ActivitesTaches, activites-taches, ''",
			"mos, CompetencesSavoirs, competences-savoirs, ''", "mos, Synthese, synthese, ''", "mos, Impact, impact, competence:A1.1C1",
			"mos, Impact, impact, epreuve:E4", "mos, Impact, impact, savoir:A1.2S3", "sio, ActivitesCompetencesUnites, activites-competences-unites, ''",
			"sio, CompetencesSavoirs, competences-savoirs, ''", "sio, Synthese, synthese, ''" })
	void theViewIsTheSame(String model, String diagram, String view, String centre) throws IOException {
		JsonObject json = json(view, model, centre);
		Resource resource = new ResourceSetImpl().getResource(URI.createFileURI(Project.models().resolve(model).resolve(model + ".referentiel").toString()), true);
		Referentiel root = (Referentiel) resource.getContents().get(0);
		Identites identities = Identites.de(root);
		DrawnDiagram drawn = new DrawnDiagram(Odesign.read(), diagram, centre.isEmpty() ? root : identities.element(centre), identities);

		Map<String, String> parents = new HashMap<>();
		json.getAsJsonArray("noeuds").forEach(n -> parents.put(text(n, "id"), text(n, "parent")));
		assertEquals(new TreeSet<>(parents.keySet()), new TreeSet<>(drawn.nodes.keySet()));
		assertTrue(parents.size() > 2);
		Set<String> links = new TreeSet<>();
		json.getAsJsonArray("liens").forEach(l -> {
			if (!nested(drawn, text(l, "de"), text(l, "vers")) && !nested(drawn, text(l, "vers"), text(l, "de")) && !saidOnTheWayBack(json, l)) {
				links.add(text(l, "de") + " > " + text(l, "vers") + " " + text(l, "nature"));
			}
		});
		assertEquals(links, drawn.edges);
	}

	/** Whether the diagram draws one inside the other. */
	private static boolean nested(DrawnDiagram drawn, String outer, String inner) {
		for (String at = drawn.nodes.get(inner); !at.isEmpty(); at = drawn.nodes.get(at)) {
			if (at.equals(outer)) {
				return true;
			}
		}
		return false;
	}

	/** Whether the link only says where an element stands, and the text states the way back: one line is enough then. */
	private static boolean saidOnTheWayBack(JsonObject json, JsonElement link) {
		return text(link, "type").equals("contient") && json.getAsJsonArray("liens").asList().stream().anyMatch(back -> !text(back, "type").equals("contient")
				&& text(back, "nature").equals("ecrit") && text(back, "de").equals(text(link, "vers")) && text(back, "vers").equals(text(link, "de")));
	}

	private JsonObject json(String view, String model, String centre) throws IOException {
		String path = model(model);
		String[] command = { "diagramme", view, path, "--vers", "vue.json" };
		String[] centred = { "diagramme", view, path, "--vers", "vue.json", "--centre", centre };
		int code = run(centre.isEmpty() ? command : centred);
		assertEquals(0, code, err);
		return JsonParser.parseString(Files.readString(folder.resolve("vue.json"))).getAsJsonObject();
	}

	private static String text(JsonElement object, String name) {
		JsonElement value = object.getAsJsonObject().get(name);
		return value.isJsonNull() ? null : value.getAsString();
	}
}
