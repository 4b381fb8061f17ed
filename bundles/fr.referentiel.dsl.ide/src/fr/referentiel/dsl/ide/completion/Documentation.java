// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.completion;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

import org.apache.log4j.Logger;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

import com.google.inject.Singleton;

import fr.referentiel.model.ReferentielPackage;

/** The metamodel's documentation, in French; the generated classes do not carry it, so that it is read from the model itself when first asked for. */
@Singleton
public final class Documentation {
	private static final Logger LOG = Logger.getLogger(Documentation.class);
	private static final String MODEL = "/model/referentiel.ecore";
	private Map<String, String> texts;

	/** What a kind of element, or an enumeration, is; empty when nothing is said. */
	public String of(EClassifier kind) {
		return texts().getOrDefault(kind.getName(), "");
	}

	/** What a word of an enumeration means; empty when nothing is said. */
	public String of(EEnumLiteral word) {
		return texts().getOrDefault(word.getEEnum().getName() + "." + word.getName(), "");
	}

	/** What a feature says, looked up in the class that declares it; empty when nothing is said. */
	public String of(EStructuralFeature feature) {
		return texts().getOrDefault(feature.getEContainingClass().getName() + "." + feature.getName(), "");
	}

	private synchronized Map<String, String> texts() {
		if (texts == null) {
			texts = read();
		}
		return texts;
	}

	private static Map<String, String> read() {
		Map<String, String> read = new HashMap<>();
		try (InputStream in = ReferentielPackage.class.getResourceAsStream(MODEL)) {
			Resource resource = new EcoreResourceFactoryImpl().createResource(URI.createURI("referentiel.ecore"));
			resource.load(in, null);
			for (EClassifier classifier : ((EPackage) resource.getContents().get(0)).getEClassifiers()) {
				put(read, classifier.getName(), classifier);
				if (classifier instanceof EClass c) {
					c.getEStructuralFeatures().forEach(f -> put(read, c.getName() + "." + f.getName(), f));
				} else if (classifier instanceof EEnum e) {
					e.getELiterals().forEach(word -> put(read, e.getName() + "." + word.getName(), word));
				}
			}
		} catch (IOException | IllegalArgumentException e) {
			LOG.error("La documentation du métamodèle est illisible.", e);
		}
		return read;
	}

	private static void put(Map<String, String> read, String name, ENamedElement element) {
		String text = EcoreUtil.getDocumentation(element);
		if (text != null) {
			read.put(name, spoken(text));
		}
	}

	/** What the metamodel tells programmers, as one tells it to those who write. */
	private static String spoken(String text) {
		return text.replaceFirst("^Vrai (?:si|quand) ", "Dit que ").replaceFirst("^Vrai pour ", "Dit que c’est ").replaceAll(", ou null(?=\\.)", "")
				.replaceAll("; null(?= :)", "; si rien n’est écrit").replaceAll("\\bnull\\b", "rien");
	}
}
