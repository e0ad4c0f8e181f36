### Electronic digital signatures: signing, and what was found.

signatures-way-title = Sign with your electronic digital signature
signatures-way-lead = You read the document, confirm, and sign it with your own key. Nobody prints anything.
signatures-way-link = Read and sign
signatures-title = Sign with an electronic digital signature
signatures-lead = Read the document first. Nothing is signed until you confirm. After that you see what was found about your signature, and you can save everything.
signatures-document = The document
signatures-bytes = All sign the same file: this text with the names of the sides and a number that no other document has.
signatures-save-document = Save the document
signatures-save-container = Save the signature (CMS)
# $digest (String) - in hexadecimal
signatures-digest = SHA-256 of the file: { $digest }
signatures-sign = Sign
signatures-confirm-legend = Your confirmation
signatures-confirm = I have read the document and I sign it with my own key
signatures-layer-button = Sign with NCALayer
signatures-layer-busy = NCALayer asks for your key now. Choose it there.
signatures-layer-absent = NCALayer does not answer. Start it on this computer and try again, or bring a signature made elsewhere.
signatures-layer-cancelled = You closed NCALayer without signing. Nothing was sent.
signatures-layer-failed = NCALayer could not sign. Update it, or bring a signature made elsewhere.
signatures-elsewhere = Or bring a signature made elsewhere
signatures-elsewhere-save = Save the document.
signatures-elsewhere-sign = Sign the file in a program of your choice, as CMS, without changing it.
signatures-elsewhere-bring = Choose the signature here.
signatures-container = The file of the signature
signatures-button = Send the signature
signatures-law = A code from a text message is a confirmation and no signature (Digital Code, article 47(4)). Keys are never given to us or to anybody else (article 51(3)).
signatures-mistake-confirm = Confirm that you have read the document and sign it.
signatures-mistake-container = Sign with NCALayer, or choose the file of the signature.
signatures-mistake-kind = This file is no signature in the CMS format. Choose the one your program made.
signatures-refused-title = The signature was not entered
signatures-again = Sign again
signatures-result-title = Electronic digital signature
# $when (String) - day and time
signatures-result-lead = The signature came in on { $when } and was checked at that moment.
signatures-keep-title = Keep it
signatures-check-elsewhere = Anybody can check it without us, with OpenSSL and the roots of the authority:
signatures-is-valid = The signature is valid
signatures-is-not-valid = The signature does not count
signatures-unknown = not known
signatures-holder = Signed by
signatures-iin = IIN
signatures-organisation = Organisation
signatures-bin = BIN
signatures-issuer = Issued by
signatures-serial = Number of the certificate
signatures-valid = The certificate is valid
# $from (String) - day and time
# $to (String) - day and time
signatures-from-to = from { $from } to { $to }
signatures-algorithm = Algorithm
signatures-claimed = Time according to the signer's computer
signatures-proof = Proof of time
# $when (String) - day and time
# $authority (String) - its name
signatures-stamped = { $when }, a time stamp by { $authority }
signatures-not-stamped = no time stamp; the entry in the record of the case, chained to the one before it, shows when it came in
signatures-stamp-worthless = There is a time stamp, but it proves nothing: it is not for this signature or not from a trusted authority.
signatures-revocation = Revocation
signatures-not-revoked = the certificate was not revoked at that moment
# $when (String) - day and time
signatures-revoked = revoked on { $when }
signatures-revocation-unknown = could not be checked: no list or answer of the authority was at hand
signatures-flaw-another-document = Inside the container is another document than this one.
signatures-flaw-document-changed = The signature was made over another file. Save the document again and sign it unchanged.
signatures-flaw-signature-wrong = The key of this certificate did not make this signature.
signatures-flaw-attributes-wrong = What is signed beside the document is incomplete or contradicts itself.
signatures-flaw-certificate-missing = The file does not contain the signer's certificate. Sign with the certificate included.
signatures-flaw-another-certificate = The signer meant another certificate than the one in the file.
signatures-flaw-not-yet-valid = The certificate was not valid yet.
signatures-flaw-expired = The certificate had expired. Get a new key and sign again.
signatures-flaw-not-trusted = The certificate does not come from an authority this office trusts.
signatures-flaw-authority-unfit = The authority above the certificate was not valid or may not issue certificates.
signatures-flaw-not-for-signing = This key is not for signing documents. Choose the key for signatures, not the one for signing in.
signatures-flaw-another-policy = The certificate was issued under rules this office does not accept.
# $when (String) - day and time
signatures-flaw-revoked = The certificate was revoked on { $when }, before the signature.
signatures-flaw-revocation-unknown = Whether the certificate was revoked could not be checked. Try again later, or sign on paper.
signatures-flaw-old-gost = The signature is of the old kind, GOST 34.310-2004, which this program does not check. Get a new key and sign again.
# $name (String) - the algorithm
signatures-flaw-unknown-algorithm = The signature uses an algorithm this program does not check: { $name }.

mistake-dangerous = The file contains something that runs, such as macros or scripts. Save it without them, or as a PDF, and choose it again.

# $address (String)
# $phone (String)
notice-signed =
    Hello,

    A document was signed in your name with an electronic digital signature. To see which, and to save it, sign in here:
    { $address }

    If it was not you, call { $phone } at once.

signatures-save-bundle = Save everything that was signed in this case, with certificates and the record (ZIP)
signatures-bundle-how =
    How to check this without us

    documents/ holds what was signed, signatures/ the signatures over it; findings.json says which belongs to which, and what
    this office found when each came in. Get the certificates of the authority from the authority itself, not from here.

    By the program: kelisim verify-bundle FILE --trust FOLDER
    By OpenSSL: openssl cms -verify -binary -inform DER -in signatures/X.p7s -content documents/Y.json -CAfile roots.pem
    Signatures by GOST need the OpenSSL engine "gost" and an authority that uses its identifiers.

    record.json is the record of the case as its reader may see it: in each room every entry carries the hash of the one before.
