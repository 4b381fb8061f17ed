// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.syntax;

import java.util.stream.Stream;

/** One idea of what an author meant where the parser stumbled. It need not be right: only what makes the line readable is told. */
interface Guess {
	/** Causes with their mends, the likeliest first; made when they are asked for. */
	Stream<Fault> at(Stumble stumble);
}
