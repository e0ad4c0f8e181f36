### Заң рұқсат бермегенде немесе бірдеңе қате көрсетілгенде айтылатын сөздер.

refusal-not-now = Қазір бұлай істеуге болмайды.
refusal-not-now-instead = Әрі қарай не істеуге болатыны іс бетінде көрсетілген.
refusal-not-yours = Бұл әрекетті басқа қатысушы жасайды.
refusal-not-yours-instead = Сіз не істей алатыныңыз іс бетінде көрсетілген.
refusal-too-many = Тым көп рет әрекет жасалды. { $minutes } минуттан кейін қайталап көріңіз.

mistake-empty = Осы өрісті толтырыңыз
mistake-too-long = Мәтін тым ұзын
mistake-in-the-future = Бұл күн әлі келген жоқ
mistake-in-the-past = Бұл күн өтіп кетті
mistake-not-an-address = Бұл электрондық пошта мекенжайы емес немесе ол бұрыннан тіркелген
mistake-wrong-code = Дұрыс емес. Сандар мен әріптерді тексеріп, қайта енгізіңіз
mistake-code-expired = Бұл код енді жарамсыз. Жаңасын сұраңыз
mistake-too-large = Файл 20 МБ-тан үлкен немесе істе оған орын қалмады
mistake-unknown-kind = Тек PDF, JPEG және PNG файлдары қабылданады
mistake-sent-before = Бұл нысан бұрын жіберілген. Бетті қайта ашыңыз
mistake-unknown = Мұндай нұсқа жоқ
