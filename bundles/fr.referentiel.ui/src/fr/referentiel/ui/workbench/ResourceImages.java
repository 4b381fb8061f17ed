// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.workbench;

import java.net.URL;
import java.util.Map;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.ide.IDE;

/** The images that the platform's views of resources and problems expect the product to declare. */
final class ResourceImages {
	private static final String ROOT = "$nl$/icons/full/";
	private static final Map<String, String> IMAGES = Map.ofEntries(Map.entry(IDE.SharedImages.IMG_OBJ_PROJECT, "obj16/prj_obj"),
			Map.entry(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "obj16/cprj_obj"), Map.entry(IDE.SharedImages.IMG_OPEN_MARKER, "elcl16/gotoobj_tsk"),
			Map.entry("IMG_OBJS_ERROR_PATH", "obj16/error_tsk"), Map.entry("IMG_OBJS_WARNING_PATH", "obj16/warn_tsk"),
			Map.entry("IMG_OBJS_INFO_PATH", "obj16/info_tsk"), Map.entry("IMG_OBJS_FIXABLE_WARNING_PATH", "obj16/quickfix_warning_obj"),
			Map.entry("IMG_OBJS_FIXABLE_ERROR_PATH", "obj16/quickfix_error_obj"), Map.entry("IMG_OBJS_FIXABLE_INFO_PATH", "obj16/quickfix_info_obj"),
			Map.entry("IMG_ELCL_QUICK_FIX_ENABLED", "elcl16/smartmode_co"), Map.entry("IMG_DLCL_QUICK_FIX_DISABLED", "dlcl16/smartmode_co"),
			Map.entry("IMG_DLGBAN_QUICKFIX_DLG", "wizban/quick_fix"));

	private final IWorkbenchConfigurer configurer;

	ResourceImages(IWorkbenchConfigurer configurer) {
		this.configurer = configurer;
	}

	void declare() {
		IMAGES.forEach((name, file) -> {
			URL url = FileLocator.find(Platform.getBundle("org.eclipse.ui.ide"), new Path(ROOT + file + ".svg"));
			if (url == null) {
				url = FileLocator.find(Platform.getBundle("org.eclipse.ui.ide"), new Path(ROOT + file + ".png"));
			}
			configurer.declareImage(name, ImageDescriptor.createFromURL(url), true);
		});
	}
}
