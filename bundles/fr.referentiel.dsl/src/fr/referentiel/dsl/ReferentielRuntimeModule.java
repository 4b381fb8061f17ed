// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl;

import org.eclipse.xtext.conversion.IValueConverterService;

import com.google.inject.Provider;

import fr.referentiel.dsl.lexing.RuntimeLexerProvider;
import fr.referentiel.dsl.parser.antlr.internal.InternalReferentielLexer;
import fr.referentiel.dsl.value.ReferentielValues;

/** What the language does its own way, at run time. */
public class ReferentielRuntimeModule extends AbstractReferentielRuntimeModule {
	@Override
	public Provider<? extends InternalReferentielLexer> provideInternalReferentielLexer() {
		return new RuntimeLexerProvider();
	}

	@Override
	public Class<? extends IValueConverterService> bindIValueConverterService() {
		return ReferentielValues.class;
	}
}
