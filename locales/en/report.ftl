# What is printed of documents.

missing-include = What belongs here, “{ $name }”, is not there. Look it up in the documentation.
