// SPDX-License-Identifier: EPL-2.0
/** Reading whole référentiels from the disk, as the command line reads them, for views and documents. */
package fr.referentiel.ui.reading;
