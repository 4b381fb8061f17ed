// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.util.Date;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackageProperties;

import fr.referentiel.document.content.Metadata;

/** Says in an Office file what it is: the properties that POI would fill with its own name and the clock. */
final class OfficeProperties {

	private static final String APPLICATION = "Référentiel Studio";

	private OfficeProperties() {
	}

	static void set(POIXMLDocument file, String title, String language, Metadata metadata) {
		try {
			set(file.getPackage().getPackageProperties(), title, language, metadata);
		} catch (OpenXML4JException unreadable) {
			throw new IllegalStateException("a new file has properties", unreadable);
		}
		file.getProperties().getExtendedProperties().setApplication(APPLICATION);
	}

	private static void set(PackageProperties properties, String title, String language, Metadata metadata) {
		Optional<Date> created = metadata.created().map(Date::from);
		properties.setTitleProperty(title);
		properties.setLanguageProperty(language);
		properties.setCreatorProperty(Optional.of(metadata.author()).filter(author -> !author.isEmpty()));
		properties.setSubjectProperty(Optional.of(metadata.subject()).filter(subject -> !subject.isEmpty()));
		properties.setKeywordsProperty(Optional.of(String.join(", ", metadata.keywords())).filter(keywords -> !keywords.isEmpty()));
		properties.setCreatedProperty(created);
		properties.setModifiedProperty(created);
	}
}
