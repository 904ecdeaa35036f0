/** The findings of many articles as tables for spreadsheets and data frames. */
package claims.csv;
