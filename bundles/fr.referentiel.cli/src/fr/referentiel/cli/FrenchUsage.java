// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli;

import java.util.List;
import java.util.stream.Collectors;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Help and complaints in French. */
final class FrenchUsage {
	private FrenchUsage() {
	}

	static void apply(CommandLine line) {
		line.getCommandSpec().usageMessage().synopsisHeading("Utilisation : ").optionListHeading("%nOptions :%n").parameterListHeading("%nArguments :%n")
				.commandListHeading("%nCommandes :%n").synopsisSubcommandLabel("[COMMANDE]").abbreviateSynopsis(false).descriptionHeading("%n").width(110);
		line.setCaseInsensitiveEnumValuesAllowed(true);
		line.getSubcommands().values().forEach(FrenchUsage::apply);
	}

	static String message(ParameterException e) {
		return switch (e) {
		case MissingParameterException m -> "Il manque " + m.getMissing().stream().map(FrenchUsage::name).collect(Collectors.joining(choice(m.getMissing()) ? " ou " : ", "))
				+ ".";
		case UnmatchedArgumentException u -> "Argument inconnu : « " + String.join(" ", u.getUnmatched()) + " »." + suggestions(u.getSuggestions());
		default -> e.getArgSpec() != null ? "La valeur « " + e.getValue() + " » ne convient pas pour " + name(e.getArgSpec()) + "." + choices(e.getArgSpec())
				: e.getMessage();
		};
	}

	/** Whether one of these arguments is wanted rather than each. */
	private static boolean choice(List<ArgSpec> missing) {
		return missing.stream().allMatch(arg -> arg.group() != null && arg.group().exclusive());
	}

	private static String name(ArgSpec arg) {
		return arg.isOption() ? ((CommandLine.Model.OptionSpec) arg).longestName() : arg.paramLabel();
	}

	private static String choices(ArgSpec arg) {
		if (arg.completionCandidates() == null) {
			return "";
		}
		StringBuilder names = new StringBuilder();
		arg.completionCandidates().forEach(c -> names.append(names.isEmpty() ? "" : ", ").append(c));
		return names.isEmpty() ? "" : " Valeurs possibles : " + names + ".";
	}

	private static String suggestions(List<String> near) {
		return near.isEmpty() ? "" : " Vouliez-vous dire « " + String.join(" », « ", near) + " » ?";
	}
}
