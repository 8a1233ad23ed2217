### renew-tls-certificate.md

# § Title of the document
title = Renew a { $tls } certificate

# § Short title of the document
short-title = Renew a certificate

# § Introduction of the document
intro = Make a new key and a new certificate, prove that they are right and belong together, and put them in place of the old ones.

# § Who may do this
permissions = You must be able to write to the folder of the certificate and to reload the service that uses it.

# § Question for the input domain
ask-domain = The host name that the certificate is for

# § Question for the input folder
ask-folder = The folder that holds server.key and server.pem, as an absolute path

# § Question for the input change
ask-change = The number of the change, which names the working folder

# § Question for the input issuer
ask-issuer = Who signs the certificate (itself, or your own certificate authority)

# § Question for the input ca-certificate
ask-ca-certificate = The certificate of your own certificate authority

# § Question for the input ca-key
ask-ca-key = The key of your own certificate authority

# § Question for the input days
ask-days = How many days the certificate is valid

# § Question for the input service
ask-service = The systemd service to reload, or none

# § Question for the input port
ask-port = The port at which the service answers

## #about-this-procedure

# § Heading
# ↓ The new key is made on this machine and never leaves it. All new files a…
about-this-procedure-heading = About this procedure

# § Paragraph in “About this procedure”
# ↑ About this procedure
# ↓ The key leads to a request, the request to a certificate, and the pair i…
about-this-procedure-text-1 = The new key is made on this machine and never leaves it. All new files are made in a working folder of their own, and the old pair is kept there. Until the certificate is installed, nothing that a service uses is touched.

# § Description of a picture in “About this procedure”
# ↑ The new key is made on this machine and never leaves it. All new files a…
# ↓ Before you begin
about-this-procedure-alt-1 = The key leads to a request, the request to a certificate, and the pair is checked before it is installed

## #before-you-begin

# § Heading
# ↑ The key leads to a request, the request to a certificate, and the pair i…
# ↓ Find out which service uses the certificate, and whether it needs a relo…
before-you-begin-heading = Before you begin

# § Bullet in “Before you begin”
# ↑ Before you begin
# ↓ If an official authority signs your certificates, use its own client ins…
before-you-begin-item-1 = Find out which service uses the certificate, and whether it needs a reload or a restart.

# § Bullet in “Before you begin”
# ↑ Find out which service uses the certificate, and whether it needs a relo…
# ↓ openssl 1.1.1 or newer must be installed.
before-you-begin-item-2 = If an official authority signs your certificates, use its own client instead. This procedure is for certificates that sign themselves or that your own authority signs.

# § Bullet in “Before you begin”
# ↑ If an official authority signs your certificates, use its own client ins…
# ↓ Renew the certificate
before-you-begin-item-3 = { $openssl } 1.1.1 or newer must be installed.

## #renew-the-certificate

# § Heading
# ↑ openssl 1.1.1 or newer must be installed.
# ↓ Look at the certificate that is in use now. If there is none yet, nothin…
renew-the-certificate-heading = Renew the certificate

# § Step 1 of “Renew the certificate”
# ↑ Renew the certificate
# ↓ Make a working folder that only you can read, and go there.
current-certificate = Look at the certificate that is in use now. If there is none yet, nothing is shown.

# § Step 2 of “Renew the certificate”
# ↑ Look at the certificate that is in use now. If there is none yet, nothin…
# ↓ Keep a copy of the old pair.
working-folder = Make a working folder that only you can read, and go there.

# § Step 3 of “Renew the certificate”
# ↑ Make a working folder that only you can read, and go there.
# ↓ Make a new key and check it.
keep-old-pair = Keep a copy of the old pair.

# § Step 4 of “Renew the certificate”
# ↑ Keep a copy of the old pair.
# ↓ Write the signing request and the properties of the certificate.
new-key = Make a new key and check it.

# § Step 5 of “Renew the certificate”
# ↑ Make a new key and check it.
# ↓ If the certificate signs itself, sign it with its own key. Otherwise, th…
signing-request = Write the signing request and the properties of the certificate.

# § Step 6 of “Renew the certificate”
# ↑ Write the signing request and the properties of the certificate.
# ↓ If your own authority signs it, have the authority sign the request. Oth…
self-sign = If the certificate signs itself, sign it with its own key. Otherwise, this step does nothing.

# § Step 7 of “Renew the certificate”
# ↑ If the certificate signs itself, sign it with its own key. Otherwise, th…
# ↓ Check the name, the dates and the signature of the new certificate. It m…
authority-sign = If your own authority signs it, have the authority sign the request. Otherwise, this step does nothing.

# § Step 8 of “Renew the certificate”
# ↑ If your own authority signs it, have the authority sign the request. Oth…
# ↓ Check that the key and the certificate belong together.
verify-certificate = Check the name, the dates and the signature of the new certificate. It must still be valid in a day.

# § Step 9 of “Renew the certificate”
# ↑ Check the name, the dates and the signature of the new certificate. It m…
# ↓ Put the new pair in place. Each file replaces the old one in a single mo…
verify-pair = Check that the key and the certificate belong together.

# § Step 10 of “Renew the certificate”
# ↑ Check that the key and the certificate belong together.
# ↓ **Note:** If the service runs under an account of its own, give that acc…
install-pair = Put the new pair in place. Each file replaces the old one in a single move, so that no service ever reads half a file.

# § Paragraph in “Renew the certificate”
# ↑ Put the new pair in place. Each file replaces the old one in a single mo…
# ↓ Reload the service. With `none` as the service, this step does nothing.
renew-the-certificate-text-1 = **Note:** If the service runs under an account of its own, give that account the right to read the key, as it had for the old one.

# § Step 11 of “Renew the certificate”
# ↑ **Note:** If the service runs under an account of its own, give that acc…
# ↓ Ask the service for its certificate and compare it with the new one. Wit…
reload-service = Reload the service. With `none` as the service, this step does nothing.

# § Step 12 of “Renew the certificate”
# ↑ Reload the service. With `none` as the service, this step does nothing.
# ↓ Go back to the old certificate
served-certificate = Ask the service for its certificate and compare it with the new one. With `none` as the service, this step does nothing.

## #go-back-to-the-old-certificate

# § Heading
# ↑ Ask the service for its certificate and compare it with the new one. Wit…
# ↓ The old pair is in the working folder. As long as the old certificate is…
go-back-to-the-old-certificate-heading = Go back to the old certificate

# § Paragraph in “Go back to the old certificate”
# ↑ Go back to the old certificate
# ↓ Afterwards
go-back-to-the-old-certificate-text-1 = The old pair is in the working folder. As long as the old certificate is valid, you can put it back and reload the service:

## #afterwards

# § Heading
# ↑ The old pair is in the working folder. As long as the old certificate is…
# ↓ Delete `old.key` from the working folder as soon as the new certificate…
afterwards-heading = Afterwards

# § Bullet in “Afterwards”
# ↑ Afterwards
# ↓ If the old key may have been seen by others, have the old certificate re…
afterwards-item-1 = Delete `old.key` from the working folder as soon as the new certificate has worked for a day.

# § Bullet in “Afterwards”
# ↑ Delete `old.key` from the working folder as soon as the new certificate…
# ↓ Put the new end date into your calendar, at least two weeks early.
afterwards-item-2 = If the old key may have been seen by others, have the old certificate revoked by the authority that signed it.

# § Bullet in “Afterwards”
# ↑ If the old key may have been seen by others, have the old certificate re…
afterwards-item-3 = Put the new end date into your calendar, at least two weeks early.
