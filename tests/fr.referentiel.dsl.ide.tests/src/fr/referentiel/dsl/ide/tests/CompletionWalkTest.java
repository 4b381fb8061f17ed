// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.inject.Injector;

import fr.referentiel.dsl.ReferentielStandaloneSetup;
import fr.referentiel.testing.Project;

/** Wherever a shipped référentiel has a word of the language, or names something by its code, completion would have offered it. */
class CompletionWalkTest {
	private static final Injector LANGUAGE = new ReferentielStandaloneSetup().createInjectorAndDoEMFRegistration();
	private static final int PLACES_A_FILE = 8;

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "mos", "sio" })
	void whatIsWrittenIsOffered(String model) throws IOException {
		Path source = Project.models().resolve(model);
		List<Path> files;
		try (Stream<Path> all = Files.list(source)) {
			files = all.filter(f -> f.toString().endsWith(".referentiel")).sorted().toList();
		}
		for (Path file : files) {
			Files.copy(file, folder.resolve(file.getFileName()));
		}
		List<String> missing = new ArrayList<>();
		try (Workshop workshop = new Workshop(folder)) {
			for (Path file : files) {
				missing.addAll(missing(workshop, file.getFileName().toString(), Files.readString(file)));
			}
		}
		assertEquals(List.of(), missing);
	}

	/** What each kind of block is offered, filled in as its placeholders say, is read without an error. */
	@ParameterizedTest
	@ValueSource(strings = { "", "pôle P1 « x »", "activité A1 « x »", "tâche T1 « x »", "compétence C1 « x »", "savoir S1 « x »", "bloc B1 « x »", "unité U1 « x »", "module M1 « x »",
			"épreuve E1 « x »", "sous-épreuve E11 « x »", "partie « x »", "forme ponctuelle orale", "grille horaire", "enseignement « x »", "stage", "voie V1 « x »", "fiche", "annexe I « x »",
			"section « x »", "conditions", "dispense", "référentiel Y « y »", "programme « x »", "paramétrage X1 « x »" })
	void aTemplateThatIsFilledInCanBeRead(String head) {
		boolean root = head.matches("(référentiel|programme|paramétrage).*");
		String before = (root ? "" : "référentiel EX « Un diplôme »\n") + (head.isEmpty() ? "" : head + " {\n");
		String after = head.isEmpty() ? "\n" : "\n}\n";
		try (Workshop workshop = new Workshop(folder)) {
			workshop.open("a.referentiel", before + after);
			List<CompletionItem> items = items(workshop, "a.referentiel", before + after, before.length());
			assertTrue(items.size() > 1, () -> head + " is offered " + items);
			for (CompletionItem item : items) {
				if (item.getKind() == CompletionItemKind.Snippet) {
					String written = filled(Workshop.apply(before + after, List.of(item.getTextEdit().getLeft())));
					assertEquals(List.of(), parse(written).getErrors().stream().map(e -> e.getMessage()).toList(), written);
				}
			}
		}
	}

	/** Placeholders with what they show, choices with their first, empty ones with a code or a word. */
	private static String filled(String snippet) {
		return snippet.replaceAll("\\$\\{\\d+\\|([^,|]*)[^}]*\\}", "$1").replaceAll("\\$\\{\\d+:([^}]*)\\}", "$1").replaceAll("([->|«] |unité |^\\p{L}+ |\\n\\s*\\p{L}+ )\\$\\d", "$1X1").replaceAll("\\$\\d", "");
	}

	private List<String> missing(Workshop workshop, String name, String text) {
		List<ILeafNode> words = new ArrayList<>();
		parse(text).getParseResult().getRootNode().getLeafNodes().forEach(leaf -> {
			if (!leaf.isHidden() && offered(leaf)) {
				words.add(leaf);
			}
		});
		List<String> missing = new ArrayList<>();
		Random random = new Random(name.hashCode());
		workshop.open(name, text);
		for (int i = 0; i < PLACES_A_FILE; i++) {
			ILeafNode word = words.get(random.nextInt(words.size()));
			int typed = random.nextInt(word.getLength());
			String now = text.substring(0, word.getOffset() + typed) + text.substring(word.getEndOffset());
			workshop.edit(name, now);
			List<CompletionItem> items = items(workshop, name, now, word.getOffset() + typed);
			items.forEach(CompletionWalkTest::assertFrench);
			if (items.stream().noneMatch(item -> writes(item, now, text, word))) {
				missing.add(name + ":" + word.getStartLine() + " " + now.substring(now.lastIndexOf('\n', word.getOffset()) + 1, word.getOffset() + typed) + "| " + word.getText() + " not in "
						+ items.stream().map(CompletionItem::getLabel).limit(8).toList());
			}
		}
		workshop.edit(name, text);
		return missing;
	}

	/** Words of the language, and codes that name something. */
	private static boolean offered(ILeafNode leaf) {
		if (leaf.getGrammarElement() instanceof Keyword keyword) {
			return Character.isLetter(keyword.getValue().charAt(0));
		}
		for (INode node = leaf; node != null && node.getOffset() == leaf.getOffset() && node.getEndOffset() == leaf.getEndOffset(); node = node.getParent()) {
			if (node.getGrammarElement() instanceof CrossReference) {
				return true;
			}
		}
		return false;
	}

	/** Whether accepting the proposal writes the word that was there, and maybe more behind it. */
	private static boolean writes(CompletionItem item, String now, String text, ILeafNode word) {
		String after = Workshop.apply(now, List.of(item.getTextEdit().getLeft())).replaceAll("\\$\\{\\d+:([^}]*)\\}", "$1");
		return after.startsWith(text.substring(0, word.getEndOffset()));
	}

	private static void assertFrench(CompletionItem item) {
		boolean known = KEYWORDS.contains(item.getLabel()) || item.getLabel().equals("« … »") || item.getKind() != CompletionItemKind.Keyword;
		assertTrue(known && !item.getLabel().matches(".*(RULE_|[a-z][A-Z]).*"), item::getLabel);
	}

	private static final List<String> KEYWORDS = GrammarUtil.getAllKeywords(LANGUAGE.getInstance(IGrammarAccess.class).getGrammar()).stream().toList();

	private static List<CompletionItem> items(Workshop workshop, String name, String text, int offset) {
		Position at = new Position((int) text.substring(0, offset).chars().filter(c -> c == '\n').count(), offset - text.lastIndexOf('\n', offset - 1) - 1);
		return Workshop.get(workshop.server().getTextDocumentService().completion(new CompletionParams(new TextDocumentIdentifier(workshop.uri(name)), at))).getRight().getItems();
	}

	private static XtextResource parse(String text) {
		XtextResource resource = (XtextResource) LANGUAGE.getInstance(XtextResourceSet.class).createResource(URI.createURI("essai.referentiel"));
		try {
			resource.load(new LazyStringInputStream(text, "UTF-8"), null);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
		return resource;
	}
}
