// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.drafting;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import fr.referentiel.exchange.officialtext.Draft;
import fr.referentiel.exchange.officialtext.Draft.Unplaced;
import fr.referentiel.exchange.officialtext.ImportProgress;
import fr.referentiel.exchange.officialtext.source.Block;
import fr.referentiel.exchange.officialtext.source.BlockReader;
import fr.referentiel.exchange.officialtext.source.Passage;
import fr.referentiel.exchange.officialtext.source.Row;
import fr.referentiel.exchange.officialtext.source.SourceText;

/** One import, from lines to draft: cut into blocks, learn the codes, read block after block, count what is left. */
public final class Drafting {
	/** So many heads of columns, each alone on its line, are no accident. */
	private static final int LOST_HEADS = 4;

	private final SourceText source;
	private final ImportProgress progress;

	public Drafting(SourceText source, ImportProgress progress) {
		this.source = source;
		this.progress = progress;
	}

	/** The draft; see {@link fr.referentiel.exchange.officialtext.OfficialTextImport}. */
	public Draft draft(String name, String code, String fallback) {
		step(0, 1, "lecture de " + name);
		BlockReader reader = new BlockReader(source, Drafting::heading, cell -> ColumnKind.of(cell) != null);
		List<Block> blocks = reader.blocks();
		Composition composition = new Composition(new CodeKinds(blocks));
		Draftsman draftsman = new Draftsman(composition, new AnnexReader(composition, blocks));
		for (int i = 0; i < blocks.size(); i++) {
			step(i, blocks.size(), "ligne " + blocks.get(i).line());
			draftsman.block(blocks.get(i));
		}
		draftsman.end();
		step(blocks.size(), blocks.size(), "");
		HeaderFacts facts = new HeaderFacts(source);
		facts.fill(composition.referentiel(), Stream.of(code, facts.code(), fallback).filter(Objects::nonNull).findFirst().orElse(null), name);
		Set<Integer> running = new TreeSet<>(reader.running());
		List<Unplaced> rest = composition.ledger().rest(source, running).stream().map(f -> new Unplaced(f.line(), f.text())).toList();
		List<Unplaced> again = composition.ledger().repeated().stream().map(f -> new Unplaced(f.line(), f.text())).toList();
		List<Unplaced> edges = running.stream().map(n -> new Unplaced(n, source.lines().get(n - 1).strip())).toList();
		return new Draft(composition.referentiel(), composition.remarks(), rest, again, edges, columnsLost(blocks));
	}

	private void step(int done, int total, String what) {
		if (!progress.step(done, Math.max(1, total), what)) {
			throw new CancellationException();
		}
	}

	/** Whether a line stands by itself: a heading that all référentiels share. */
	private static boolean heading(String line) {
		return Topic.of(line) != null || line.length() < 120 && line.matches("(?i)(annexe\\s+([ivx]+\\b|introductive|\\d).*|p[oô]le d'activit[eé]s? .*)");
	}

	private static boolean columnsLost(List<Block> blocks) {
		return blocks.stream().noneMatch(Row.class::isInstance)
				&& blocks.stream().filter(b -> b instanceof Passage p && ColumnKind.of(p.text()) != null).count() >= LOST_HEADS;
	}
}
