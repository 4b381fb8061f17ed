// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.value;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;

import com.google.inject.Singleton;

import fr.referentiel.model.Duree;

/** The value converters of the language; they read and write French: commas in numbers, dates as 31/08/2030, durations as 1 h 30. */
@Singleton // it walks through the whole grammar when first used: not once a file
public class ReferentielValues extends AbstractDeclarativeValueConverterService {
	@ValueConverter(rule = "TEXTE")
	public IValueConverter<String> texte() {
		return new QuotedText();
	}

	@ValueConverter(rule = "LIGNE")
	public IValueConverter<String> ligne() {
		return new FrenchValue<>("un texte", CanonicalText::of, CanonicalText::of);
	}

	@ValueConverter(rule = "Code")
	public IValueConverter<String> code() {
		return new FrenchValue<>("un code (« A1.2T3 », « U51 » …)", CanonicalText::of, ReferentielValues::word);
	}

	@ValueConverter(rule = "Entier")
	public IValueConverter<Integer> entier() {
		return new FrenchValue<>("un nombre entier (« 36 »)", Integer::valueOf, String::valueOf);
	}

	@ValueConverter(rule = "Decimal")
	public IValueConverter<BigDecimal> decimal() {
		return new FrenchValue<>("un nombre (« 8 », « 1,5 »)", s -> new BigDecimal(s.replace(',', '.')), d -> d.toPlainString().replace('.', ','));
	}

	@ValueConverter(rule = "Jour")
	public IValueConverter<LocalDate> jour() {
		return new FrenchValue<>("une date (« 31/08/2030 »)", FrenchDate::parse, FrenchDate::format);
	}

	@ValueConverter(rule = "DUREE")
	public IValueConverter<Duree> duree() {
		return new FrenchValue<>("une durée (« 50 min », « 1 h 30 »)", Duree::lire, Duree::toString);
	}

	private static String word(String code) {
		if (!code.matches("[\\p{L}\\p{N}_][\\p{L}\\p{N}\\p{M}_]*([.-][\\p{L}\\p{N}_][\\p{L}\\p{N}\\p{M}_]*)*")) {
			throw new IllegalArgumentException(code);
		}
		return code;
	}
}
