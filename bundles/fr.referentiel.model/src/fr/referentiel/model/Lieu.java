// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.model;

/**
 * A place in a source file.
 *
 * @param fichier  the file's URI as text, or null when the text has none
 * @param ligne    the line, from 1
 * @param colonne  the column, from 1, in UTF-16 units
 * @param position the offset from the start of the text, from 0, in UTF-16 units
 * @param longueur the length, in UTF-16 units, at least 0
 */
public record Lieu(String fichier, int ligne, int colonne, int position, int longueur) implements Comparable<Lieu> {
	@Override
	public int compareTo(Lieu autre) {
		int parFichier = String.valueOf(fichier).compareTo(String.valueOf(autre.fichier));
		return parFichier != 0 ? parFichier : Integer.compare(position, autre.position);
	}
}
