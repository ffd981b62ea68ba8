# a student's programs in camelCase: grades, temperature tables, number guessing, menus driven from a list
MaxScore = 100


def letterGrade(score):
    if score >= 90: return 'A'
    if score >= 80: return 'B'
    if score >= 70: return 'C'
    if score >= 60: return 'D'
    return 'F'


def makeTable(fromDeg, toDeg, stepDeg):
    theTable = []
    curDeg = fromDeg
    while (curDeg <= toDeg):
        theTable.append((curDeg, curDeg * 9.0 / 5.0 + 32))
        curDeg = curDeg + stepDeg
    return theTable


def guessNumber(secretNum, lowNum=1, highNum=100):
    numGuesses = 0
    guessList = []
    found = False
    while not found:
        myGuess = (lowNum + highNum) // 2
        guessList.append(myGuess)
        numGuesses = numGuesses + 1
        if (myGuess == secretNum):
            found = True
        elif (myGuess < secretNum):
            lowNum = myGuess + 1
        else:
            highNum = myGuess - 1
    return numGuesses, guessList


def runMenu(choiceList):
    total = 0
    undoStack = []
    for theChoice in choiceList:
        if theChoice == "quit":
            print("Goodbye, total is", total)
            break
        elif theChoice == "undo":
            if len(undoStack) == 0:
                print("Nothing to undo")
            else:
                total = undoStack.pop()
                print("Undone, total is", total)
        elif theChoice[0] == "+" or theChoice[0] == "-":
            undoStack.append(total)
            total = total + int(theChoice)
            print("Total is now", total)
        else:
            print("Unknown choice: '" + theChoice + "'")
    else:
        print("Ran out of choices at", total)


def main():
    studentNames = ["Ann", "Bob", "Cid", "Dee"]
    studentScores = [[90, 85, 77], [60, 70, 65], [100, 95, 98], [55, 40, 62]]
    bestName = ""
    bestAvg = 0
    for i in range(0, len(studentNames)):
        scoreSum = 0
        for j in range(0, len(studentScores[i])):
            scoreSum = scoreSum + studentScores[i][j]
        theAvg = scoreSum / len(studentScores[i])
        print(studentNames[i] + ":\t" + str(round(theAvg, 2)) + "\t" + letterGrade(theAvg) + "\t" + '*' * int(theAvg // 10))
        if theAvg > bestAvg:
            bestAvg = theAvg
            bestName = studentNames[i]
    print("Best: %s with %.1f of %i" % (bestName, bestAvg, MaxScore))
    for (degC, degF) in makeTable(-10, 30, 10):
        print("%5d C = %6.1f F" % (degC, degF))
    for secretNum in [1, 42, 100]:
        numGuesses, guessList = guessNumber(secretNum)
        print(secretNum, "found in", numGuesses, guessList)
    runMenu(["+5", "-2", "undo", "hello", "undo", "undo", "quit", "+1"])
    runMenu([])


main()
