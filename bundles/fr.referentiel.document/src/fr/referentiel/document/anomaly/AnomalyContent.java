// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.anomaly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import fr.referentiel.document.content.Block;
import fr.referentiel.document.content.Document;
import fr.referentiel.document.content.Heading;
import fr.referentiel.document.content.Paragraph;
import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableCell;
import fr.referentiel.document.content.TableCell.Alignment;
import fr.referentiel.document.content.TableCell.Shading;
import fr.referentiel.document.content.TableRow;
import fr.referentiel.document.grid.ExamView;
import fr.referentiel.model.Constat;
import fr.referentiel.model.Source;
import fr.referentiel.rules.Subject;

/** The letter's enclosure: which text, how it was read, a summary, then the faults numbered annex by annex, and those accepted. */
public final class AnomalyContent {
	private static final String ELSEWHERE = "Ensemble du texte";

	private final Subject subject;
	private final List<Anomaly> open;
	private final List<Anomaly> accepted;

	private AnomalyContent(Subject subject, List<Anomaly> anomalies) {
		this.subject = subject;
		List<String> order = subject.referentiel().getAnnexes().stream().map(Places::annexName).toList();
		open = anomalies.stream().filter(a -> a.accepted() == null).sorted(Comparator.comparingInt(a -> order.indexOf(a.annex()))).toList();
		accepted = anomalies.stream().filter(a -> a.accepted() != null).toList();
	}

	/** Whether there is something to report. */
	public static boolean hasMatter(Subject subject, List<Constat> findings) {
		return !new Anomalies(subject).of(findings).isEmpty();
	}

	/** The state of a text that {@link #hasMatter has faults}. */
	public static Document of(Subject subject, List<Constat> findings) {
		return Document.french("État des anomalies – " + ExamView.diploma(subject), new AnomalyContent(subject, new Anomalies(subject).of(findings)).blocks());
	}

	private List<Block> blocks() {
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Heading(1, "État des anomalies du texte officiel"));
		blocks.add(Paragraph.of(ExamView.diploma(subject), Paragraph.Role.LEAD));
		blocks.addAll(covering());
		blocks.add(new Heading(2, "Récapitulatif"));
		blocks.add(summary());
		int number = 0;
		for (Map.Entry<String, List<Anomaly>> annex : by(open, Anomaly::annex).entrySet()) {
			blocks.add(new Heading(2, annex.getKey().isEmpty() ? ELSEWHERE : annex.getKey()));
			blocks.add(new AnomalyTable(number).of(annex.getValue()));
			number += annex.getValue().size();
		}
		if (!accepted.isEmpty()) {
			blocks.add(new Heading(2, "Particularités relevées et conservées"));
			blocks.add(Paragraph.of("Ces passages sont reproduits comme la source les écrit ; la transcription les tient pour connus."));
			blocks.add(new AnomalyTable(number).of(accepted));
		}
		return blocks;
	}

	private List<Block> covering() {
		List<Block> blocks = new ArrayList<>();
		blocks.add(Paragraph.of("La lecture du référentiel cité en objet " + found() + " Les documents tirés de la transcription reproduisent le texte, chaque "
				+ "annexe avec ses propres libellés."));
		List<Source> sources = subject.referentiel().getDeclarations().stream().filter(Source.class::isInstance).map(Source.class::cast).toList();
		sources.stream().map(AnomalyContent::said).forEach(s -> blocks.add(Paragraph.of("Source de la transcription : " + s)));
		blocks.add(Paragraph.of("Les constats sont établis par des règles automatiques, à partir d’une transcription : chacun est à confronter au texte "
				+ "publié, et la version qui fait foi reste à dire par l’autorité qui l’a arrêté."));
		return blocks;
	}

	private String found() {
		String listed = " ci-après, sous l’annexe où se trouve l’élément concerné, avec les écritures en cause et leur place. ";
		return switch (open.size()) {
		case 0 -> "ne laisse aucune anomalie ouverte.";
		case 1 -> "fait apparaître une anomalie. Elle est décrite" + listed + "Elle n’a pas été corrigée.";
		default -> "fait apparaître " + open.size() + " anomalies. Chacune est décrite" + listed + "Aucune n’a été corrigée.";
		};
	}

	private static String said(Source source) {
		List<String> parts = new ArrayList<>();
		parts.add(source.getNature());
		parts.add(source.getIntitule());
		parts.add(source.getDate() == null ? null : String.format("du %02d/%02d/%04d", source.getDate().getDayOfMonth(), source.getDate().getMonthValue(),
				source.getDate().getYear()));
		parts.add(source.getNor() == null ? null : "NOR " + source.getNor());
		parts.add(source.getArticle() == null ? null : "article " + source.getArticle());
		return String.join(", ", parts.stream().filter(Objects::nonNull).toList()) + ".";
	}

	private Table summary() {
		List<TableRow> rows = new ArrayList<>();
		by(open, Anomaly::kind).forEach((kind, of) -> rows.add(count(kind, of.size(), Shading.NONE)));
		rows.add(count("Anomalies ouvertes", open.size(), Shading.SECTION));
		if (!accepted.isEmpty()) {
			rows.add(count("Particularités conservées", accepted.size(), Shading.MUTED));
		}
		return new Table("", List.of(7, 1), List.of(TableRow.header("Règle qui n’est pas tenue", "Nombre")), rows);
	}

	private static TableRow count(String name, int count, Shading shading) {
		return TableRow.of(TableCell.of(name).asHeader().shaded(shading), TableCell.of(String.valueOf(count)).aligned(Alignment.END).shaded(shading));
	}

	private static Map<String, List<Anomaly>> by(List<Anomaly> anomalies, Function<Anomaly, String> what) {
		Map<String, List<Anomaly>> groups = new LinkedHashMap<>();
		anomalies.forEach(a -> groups.computeIfAbsent(what.apply(a), k -> new ArrayList<>()).add(a));
		return groups;
	}
}
