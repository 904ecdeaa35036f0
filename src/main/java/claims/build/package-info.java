/** Run by the build only, on classes that are compiled: nothing of this is in the application. */
package claims.build;
