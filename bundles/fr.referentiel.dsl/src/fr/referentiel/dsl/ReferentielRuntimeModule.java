// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.linking.ILinkingService;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.service.SingletonBinding;
import org.eclipse.xtext.validation.IConcreteSyntaxValidator;

import com.google.inject.Provider;

import fr.referentiel.dsl.formatting.ReferentielFormatter;
import fr.referentiel.dsl.lexing.RuntimeLexerProvider;
import fr.referentiel.dsl.message.LinkMessages;
import fr.referentiel.dsl.message.SyntaxMessages;
import fr.referentiel.dsl.naming.CodeNames;
import fr.referentiel.dsl.naming.ElementDescriptions;
import fr.referentiel.dsl.naming.ElementNames;
import fr.referentiel.dsl.naming.IdentityFragments;
import fr.referentiel.dsl.parser.antlr.internal.InternalReferentielLexer;
import fr.referentiel.dsl.resource.ReferentielResource;
import fr.referentiel.dsl.value.ReferentielValues;

/** What the language does its own way, at run time. */
public class ReferentielRuntimeModule extends AbstractReferentielRuntimeModule {
	@Override
	public Provider<? extends InternalReferentielLexer> provideInternalReferentielLexer() {
		return new RuntimeLexerProvider();
	}

	@Override
	public Class<? extends XtextResource> bindXtextResource() {
		return ReferentielResource.class;
	}

	// What has no state of its own is made once: each file's resource is given these, and all they need would be made again a file.

	@Override
	@SingletonBinding
	public Class<? extends IParser> bindIParser() {
		return super.bindIParser();
	}

	@Override
	@SingletonBinding
	public Class<? extends ISerializer> bindISerializer() {
		return super.bindISerializer();
	}

	@Override
	@SingletonBinding
	public Class<? extends IConcreteSyntaxValidator> bindConcreteSyntaxValidator() {
		return super.bindConcreteSyntaxValidator();
	}

	@Override
	@SingletonBinding
	public Class<? extends ILinkingService> bindILinkingService() {
		return super.bindILinkingService();
	}

	@Override
	public Class<? extends IValueConverterService> bindIValueConverterService() {
		return ReferentielValues.class;
	}

	public Class<? extends IQualifiedNameConverter> bindIQualifiedNameConverter() {
		return CodeNames.class;
	}

	@Override
	public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
		return ElementNames.class;
	}

	public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
		return ElementDescriptions.class;
	}

	@Override
	public Class<? extends IFragmentProvider> bindIFragmentProvider() {
		return IdentityFragments.class;
	}

	public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
		return SyntaxMessages.class;
	}

	public Class<? extends ILinkingDiagnosticMessageProvider> bindILinkingDiagnosticMessageProvider() {
		return LinkMessages.class;
	}

	public Class<? extends IFormatter2> bindIFormatter2() {
		return ReferentielFormatter.class;
	}
}
