-- A filter names an institution by its code, and there may be very many.
create index search_code_code on search_code (facet, code);
